/** The made-up office of the design work: its directory, and two meetings beside the report. */

import type { Office, Person, Position, Unit } from "../contract";
import { newId } from "../record/id";
import { newMeeting, who, writer } from "./sample";
import { sampleTasks } from "./sample-tasks";

export const sampleOffice = (): Office => ({
  id: newId(),
  system: "party",
  superior_body: "Tỉnh ủy Lam Giang",
  body: "Văn phòng",
  place: "Lam Giang",
  symbol: "VPTU",
  signers: [
    { authority: "", title: "Chánh Văn phòng", name: "Đặng Quang Vinh" },
    {
      authority: "K/T Chánh Văn phòng",
      title: "Phó Chánh Văn phòng",
      name: "Hoàng Thị Thanh Hà",
    },
  ],
  recipients: ["Các đồng chí trong Ban Thường vụ Tỉnh ủy", "Các cơ quan, đơn vị dự họp"],
  archive: "Văn phòng Tỉnh ủy",
  ...usualCustom(),
});

/** What every office begins with. */
export const usualCustom = () =>
  ({
    before_day: "day-itself",
    counting: { start: "issue", days: "calendar", on_day_off: "stays" },
    thresholds: { due_soon: 7, yellow: 3, deep_red: 3 },
    number_policy: { kept_from: null, grouping: "per-kind", late: "refused", terms: [], first: [] },
    kind: "body",
    logo: null,
  }) as const satisfies Partial<Office>;

/** Two smaller meetings beside the report. */
export function smallMeetings() {
  const conference = newMeeting({
    kind: "conference",
    title: "Hội nghị sơ kết 1 năm thực hiện mô hình chính quyền địa phương hai cấp",
    host: "Ban Thường vụ Tỉnh ủy",
    date: "2026-10-30",
    session: "morning",
    starts_at: "08:00",
    place: "Hội trường Tỉnh ủy",
  });
  const briefing = newMeeting({
    kind: "briefing",
    title: "Giao ban công tác tháng 11 với văn phòng các đảng ủy trực thuộc",
    host: "Văn phòng Tỉnh ủy",
    date: "2026-11-16",
    session: "afternoon",
  });
  const one = writer(conference.id);
  const two = writer(briefing.id);
  return {
    meetings: [conference, briefing],
    attendees: [
      one.attendee({ name: who.nghia, positions: ["Bí thư Tỉnh ủy"], role: "chair" }),
      one.attendee({ name: who.nguyet, positions: ["Phó Bí thư Thường trực Tỉnh ủy"] }),
      one.attendee({ name: who.hien, positions: ["Chủ tịch UBND tỉnh"], presence: "excused" }),
      one.attendee({ group: "bí thư đảng ủy 64 xã, phường", group_size: 64 }),
      two.attendee({ name: who.vinh, positions: ["Chánh Văn phòng Tỉnh ủy"], role: "chair" }),
      two.attendee({ name: "Hoàng Thị Thanh Hà", positions: ["Phó Chánh Văn phòng Tỉnh ủy"] }),
      two.attendee({ name: "Tô Vĩnh Phúc", role: "recorder", presence: "invited" }),
    ],
    ...sampleTasks(conference.id, briefing.id),
  };
}

/** People in Vietnamese name order, their positions, and the units. */
export function sampleDirectory(): { people: Person[]; positions: Position[]; units: Unit[] } {
  const unit = (name: string, abbreviations: string[], over: Partial<Unit> = {}): Unit => ({
    id: newId(),
    name,
    abbreviations,
    since: null,
    until: null,
    successor: null,
    ...over,
  });
  const front = unit("Ban Tuyên giáo và Dân vận Tỉnh ủy", ["BTGDV", "Ban TG&DV"], {
    since: "2025-02-01",
  });
  const units = [
    unit("Ban Dân vận Tỉnh ủy", ["BDV"], { until: "2025-01-31", successor: front.id }),
    unit("Ban Tổ chức Tỉnh ủy", ["BTC", "Ban TC"]),
    front,
    unit("Đảng ủy UBND tỉnh", ["ĐU UBND"]),
    unit("Ủy ban MTTQ Việt Nam tỉnh", ["MTTQ", "Mặt trận"]),
    unit("Văn phòng Tỉnh ủy", ["VPTU"]),
  ];
  const held: [string, string[]][] = [
    ["Hoàng Thị Thanh Hà", ["Phó Chánh Văn phòng Tỉnh ủy"]],
    [who.hien, ["Phó Bí thư Tỉnh ủy", "Chủ tịch UBND tỉnh"]],
    [who.khoi, ["Trưởng Ban Tổ chức Tỉnh ủy"]],
    [who.khoi, ["Phó Giám đốc Sở Nội vụ"]],
    [who.nghia, ["Bí thư Tỉnh ủy"]],
    [who.nguyet, ["Phó Bí thư Thường trực Tỉnh ủy"]],
    ["Tô Vĩnh Phúc", ["Phó Chánh Văn phòng Tỉnh ủy"]],
    [who.thien, ["Chủ tịch Ủy ban MTTQ Việt Nam tỉnh"]],
    [who.vinh, ["Tỉnh ủy viên", "Chánh Văn phòng Tỉnh ủy"]],
  ];
  const people = held.map(([name]) => ({ id: newId(), name, honorific: "đồng chí", note: "" }));
  const positions = held.flatMap(([, titles], index) =>
    titles.map((title, place) => ({
      id: newId(),
      person: people[index]?.id ?? "",
      unit: units.find(({ name }) => title.endsWith(name))?.id ?? null,
      title,
      since: place === 0 ? "2025-10-01" : null,
      until: null,
      precedence: place + 1,
    })),
  );
  return { people, positions, units };
}
