/** Words of the attendance. */

import type { AttendeeRole, Headcount, Presence } from "../contract";

const roles: Record<AttendeeRole, string> = {
  chair: "Chủ trì",
  recorder: "Thư ký",
  delegate: "Đại biểu",
  guest: "Khách mời",
};
const presences: Record<Presence, string> = {
  present: "Có mặt",
  excused: "Vắng có lý do",
  absent: "Vắng",
  substitute: "Dự thay",
  invited: "Được mời",
};

/** `Có mặt 7 (1 dự thay) · 64 người theo nhóm · vắng có lý do 1 · 2 nhóm chưa đếm`. */
function headcount(count: Headcount): string {
  const n = String;
  const said = [
    `Có mặt ${n(count.present)}${count.substitutes ? ` (${n(count.substitutes)} dự thay)` : ""}`,
    count.in_groups && `${n(count.in_groups)} người theo nhóm`,
    count.excused && `vắng có lý do ${n(count.excused)}`,
    count.absent && `vắng ${n(count.absent)}`,
    count.invited && `${n(count.invited)} được mời, chưa điểm danh`,
    count.uncounted_groups && `${n(count.uncounted_groups)} nhóm chưa đếm`,
  ];
  return said.filter(Boolean).join(" · ");
}

export const words = {
  roles,
  presences,
  headcount,
  role: "Tư cách dự",
  honorific: "Danh xưng",
  honorifics: ["đồng chí", "ông", "bà"],
  name: "Họ và tên",
  positions: "Chức vụ",
  allCame: "Tất cả có mặt",
  came: (n: number) => `Đã ghi có mặt ${String(n)} dòng`,
  presence: "Có mặt hay vắng",
  presenceKeys: {
    present: "C",
    excused: "L",
    absent: "V",
    substitute: "T",
    invited: "M",
  } as Record<Presence, string>,
  side: "Phía, đoàn",
  sideOf: "phía",
  addSide: "Ghi phía, đoàn",
  asGroup: "Là nhóm không nêu tên",
  asPerson: "Là một người",
  joinGroup: "Gộp với nhóm trên",
  joinedGroup: "Đã gộp hai nhóm thành một",
  standing: {
    known: "trong danh bạ",
    new: "người mới, sẽ thêm vào danh bạ",
    several: "trùng tên: chọn…",
    similar: "gần trùng tên: chọn…",
  },
  undecided: {
    several: "Chưa rõ là ai",
    similar: "Không phải, đây là người mới",
  },
  chooseFor: (name: string) => `Chọn người trong danh bạ cho ${name}`,
  note: {
    excused: "Lý do vắng",
    absent: "Lý do vắng",
    substitute: "Dự thay cho ai",
    present: "Ghi chú",
    invited: "Ghi chú",
  } as Record<Presence, string>,
  group: "Nhóm không nêu tên",
  groupSize: "Số người",
  groupUncounted: "chưa đếm",
  add: "Thêm người dự…",
  addHint: "Enter thêm một người · Ctrl+Enter thêm một nhóm không nêu tên",
  addGroup: "Thêm nhóm",
  addPerson: "Thêm người",
  row: (n: number, name: string) => `${String(n)}. ${name}`,
  nameless: "chưa có tên",
  keys: "Khi một dòng đang chọn: C có mặt · L vắng có lý do · V vắng · T dự thay · M được mời · 1 chủ trì · 2 thư ký · 3 đại biểu · 4 khách mời · G nhóm hay người",
};
