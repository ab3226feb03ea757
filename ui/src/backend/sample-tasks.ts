/** More tasks of the made-up office, in every state the register knows, and what was reported of them. */

import type { Deadline, Directive, Progress } from "../contract";
import { newId } from "../record/id";
import { who, writer } from "./sample";

const by = (date: string, phrase: string): Deadline => ({ kind: "date", date, days: null, phrase });
const other = (kind: "waiting" | "regular" | "none", phrase: string): Deadline => ({
  kind,
  date: null,
  days: null,
  phrase,
});

/** Of the conference and of the briefing. */
export function sampleTasks(conference: string, briefing: string) {
  const one = writer(conference);
  const two = writer(briefing);
  const review = one.directive({
    code: "02.1",
    text: "đánh giá lại định mức biên chế cấp xã, báo cáo Ban Thường vụ Tỉnh ủy trong quý IV/2026",
    speaker: who.nghia,
    lead: "Đảng ủy UBND tỉnh",
    coordinating: ["Ban Tổ chức Tỉnh ủy"],
    deadline: by("2026-12-31", "trong quý IV/2026"),
  });
  const offices = one.directive({
    code: "02.2",
    text: "bố trí trụ sở làm việc cho 12 xã, phường sau sắp xếp, không để trụ sở dôi dư bị bỏ trống",
    speaker: who.nghia,
    lead: "Sở Xây dựng",
    coordinating: ["Sở Tài chính", "UBND các xã, phường"],
    deadline: by("2026-11-15", "trước ngày 15/11/2026"),
    product: "Phương án bố trí trụ sở",
    priority: "top",
    field: "Xây dựng, đất đai",
    milestones: [
      { day: "2026-11-05", text: "trình phương án", done: "2026-11-04" },
      { day: "2026-11-12", text: "bàn giao 6 trụ sở đầu", done: null },
    ],
    authority: "UBND tỉnh",
    follower: "Tô Vĩnh Phúc",
  });
  const training = one.directive({
    code: "02.3",
    text: "tổ chức lớp bồi dưỡng nghiệp vụ cho 320 công chức chuyên trách cấp xã",
    speaker: who.nguyet,
    lead: "Trường Chính trị tỉnh",
    coordinating: ["Sở Nội vụ"],
    deadline: by("2026-11-20", "trước ngày 20/11/2026"),
    product: "Báo cáo kết quả lớp bồi dưỡng",
    field: "Tổ chức, cán bộ",
    authority: "Ban Tổ chức Tỉnh ủy",
  });
  const handbook = one.directive({
    code: "02.4",
    text: "ban hành cẩm nang giải quyết thủ tục hành chính ở cấp xã",
    speaker: who.nguyet,
    lead: "Văn phòng UBND tỉnh",
    deadline: by("2026-11-15", "trước ngày 15/11/2026"),
    product: "Cẩm nang",
  });
  const charter = one.directive({
    code: "02.5",
    text: "sửa đổi Quy chế làm việc của Ban Chấp hành sau khi có hướng dẫn của Trung ương",
    speaker: who.nghia,
    lead: "Văn phòng Tỉnh ủy",
    deadline: other("waiting", "sau khi có hướng dẫn của Trung ương"),
  });
  const merged = one.directive({
    code: "02.6",
    text: "xây dựng đề án hợp nhất Trung tâm Xúc tiến đầu tư và Trung tâm Khuyến công",
    speaker: who.nghia,
    lead: "Sở Công Thương",
    deadline: by("2026-12-15", "trước ngày 15/12/2026"),
  });
  const plan = two.directive({
    code: "03.1",
    text: "chuẩn bị dự thảo Chương trình công tác năm 2027",
    speaker: who.vinh,
    lead: "Phòng Tổng hợp",
    deadline: by("2026-12-05", "trước ngày 05/12/2026"),
  });
  const archive = two.directive({
    code: "03.2",
    text: "chỉnh lý, nộp lưu hồ sơ nhiệm kỳ 2020–2025 của các đảng bộ đã kết thúc hoạt động",
    speaker: who.vinh,
    lead: "Phòng Cơ yếu – Công nghệ thông tin",
    coordinating: ["Phòng Hành chính – Lưu trữ"],
    deadline: by("2026-11-26", "trước ngày 26/11/2026"),
    follower: "Hoàng Thị Thanh Hà",
  });
  const room = two.directive({
    code: "03.3",
    text: "khảo sát, đề xuất nâng cấp phòng họp trực tuyến của 64 xã, phường",
    speaker: who.vinh,
    lead: "",
  });
  const rules = two.directive({
    code: "03.4",
    text: "rà soát, thống nhất mẫu thông báo kết luận dùng chung",
    speaker: who.vinh,
    lead: "Phòng Tổng hợp",
    deadline: other("none", "làm khi có điều kiện, không gắn kỳ họp"),
    product: "Bộ mẫu",
  });
  const roster = two.directive({
    code: "03.5",
    text: "lập danh sách đầu mối văn thư của các đảng ủy trực thuộc",
    speaker: who.vinh,
    lead: "Phòng Hành chính – Lưu trữ",
    deadline: other("none", "làm ngay sau giao ban"),
  });
  return {
    directives: [
      ...[review, offices, training, handbook, charter, merged],
      ...[plan, archive, room, rules, roster],
    ],
    progress: [
      ...steps(training, [
        [
          "report",
          "2026-11-19",
          {
            by: "Trường Chính trị tỉnh",
            text: "Đã mở 4 lớp, 316/320 học viên hoàn thành.",
            percent: 100,
            evidence: "88-BC/TCT, 19/11/2026, gửi Ban Tổ chức Tỉnh ủy",
          },
        ],
        ["accept", "2026-11-21", { by: "Ban Tổ chức Tỉnh ủy" }],
      ]),
      ...steps(handbook, [
        [
          "report",
          "2026-11-18",
          { by: "Văn phòng UBND tỉnh", text: "Đã phát hành 1.500 cuốn.", percent: 100 },
        ],
        ["accept", "2026-11-20", { by: who.nguyet }],
      ]),
      ...steps(offices, [
        [
          "report",
          "2026-11-10",
          {
            by: "Sở Xây dựng",
            text: "Đã khảo sát 12/12 trụ sở; còn 2 phường chưa thống nhất phương án.",
            percent: 60,
          },
        ],
        [
          "return",
          "2026-11-11",
          { by: "UBND tỉnh", text: "Làm rõ kinh phí sửa chữa từng trụ sở." },
        ],
        [
          "extend",
          "2026-11-12",
          {
            by: "UBND tỉnh",
            text: "Chờ số liệu quyết toán của hai phường.",
            deadline: "2026-11-22",
            previous: "2026-11-15",
          },
        ],
      ]),
      ...steps(archive, [
        [
          "report",
          "2026-11-23",
          {
            by: "Phòng Cơ yếu – Công nghệ thông tin",
            text: "Đã chỉnh lý xong 214 mét giá tài liệu, bàn giao đủ mục lục.",
            percent: 100,
            evidence: "Biên bản bàn giao 07-BB, 23/11/2026, Kho Lưu trữ Tỉnh ủy",
          },
        ],
      ]),
      ...steps(merged, [
        [
          "cancel",
          "2026-11-17",
          { by: who.nghia, text: "Hai trung tâm đã được sắp xếp theo đề án chung của tỉnh." },
        ],
      ]),
      ...steps(roster, [
        [
          "report",
          "2026-11-18",
          { by: "Phòng Hành chính – Lưu trữ", text: "Đã lập danh sách 31 đầu mối.", percent: 100 },
        ],
        ["accept", "2026-11-18", { by: who.vinh }],
      ]),
    ],
  };
}

type Step = readonly [Progress["kind"], string, Partial<Progress>];

const steps = ({ id, meeting }: Directive, told: readonly Step[]): Progress[] =>
  told.map(([kind, day, over], at) => ({
    ...{ id: newId(), meeting, directive: id, ordinal: at + 1, kind, day },
    ...{ by: "", text: "", percent: null, evidence: "", deadline: null, previous: null },
    ...{ lead: "", previous_lead: "", into: null },
    ...over,
  }));
