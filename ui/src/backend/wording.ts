/** The office's own wording in the made-up office: enough of a form, its versions and its trial to design with. */

import type {
  PaperKind,
  System,
  TemplateFieldLine,
  TemplateFile,
  TemplateReport,
  Wording,
  WordingFile,
  WordingTrial,
} from "../contract";
import { words as papers } from "../papers/words";
import { newId } from "../record/id";
import type { Answers, Needs } from "./answers";
import { docxOf } from "./docx";
import type { Log } from "./log";

const article = "Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.9";
const page = "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I";

const phrase = (key: string, title: string, usual: string, facts: string[] = []) => ({
  key,
  title,
  usual,
  facts,
});
const phrases = [
  phrase("when", "Thời gian bắt đầu", "Thời gian bắt đầu: {giờ và ngày họp}."),
  phrase("place", "Địa điểm", "Địa điểm: {địa điểm}."),
  phrase("attendance", "Thành phần tham dự", "Thành phần tham dự:"),
  phrase("proceedings", "Tên mục diễn biến", "DIỄN BIẾN {LOẠI CUỘC HỌP}"),
  phrase("conclusion", "Tên mục kết luận", "KẾT LUẬN"),
  phrase("close", "Câu kết thúc", "{Loại cuộc họp} kết thúc vào {giờ và ngày kết thúc}"),
  phrase("sign-chair", "Chữ trên tên chủ trì", "CHỦ TỌA"),
];

const part = (key: string, title: string, optional = false) => ({ key, title, optional });
const parts = [
  part("when", "Thời gian bắt đầu"),
  part("place", "Địa điểm"),
  part("attendance", "Thành phần tham dự"),
  part("chair", "Chủ trì"),
  part("carried-over", "Kết luận kỳ trước", true),
  part("proceedings", "Diễn biến", true),
  part("conclusion", "Kết luận"),
];

const measure = (key: string, title: string, unit: string, usual: number, highest: number) => ({
  ...{ key, title, unit, usual, highest },
  lowest: key === "size" ? 1300 : usual,
  article: page,
});
const measures = [
  measure("top", "Lề trên", "mm", 2000, 2500),
  measure("bottom", "Lề dưới", "mm", 2000, 2500),
  measure("left", "Lề trái", "mm", 3000, 3500),
  measure("right", "Lề phải", "mm", 1500, 2000),
  measure("size", "Cỡ chữ nội dung", "pt", 1400, 1400),
  measure("first-line", "Thụt dòng đầu", "mm", 1000, 1270),
];

const facts = [
  { name: "cơ quan", example: "Văn phòng UBND thành phố An Bình" },
  { name: "cuộc họp", example: "cuộc họp đánh giá kết quả cải cách hành chính quý III" },
  { name: "loại cuộc họp", example: "cuộc họp" },
  { name: "giờ và ngày họp", example: "08 giờ 00 phút, ngày 05 tháng 10 năm 2026" },
  { name: "giờ và ngày kết thúc", example: "10 giờ 30 phút, ngày 05 tháng 10 năm 2026" },
  { name: "giờ kết thúc", example: "10 giờ 30 phút" },
  { name: "địa điểm", example: "Phòng họp số 1" },
];

const usualOf = (kind: PaperKind, system: System, day: string): Wording => ({
  ...{ id: "00000000-0000-0000-0000-000000000000", kind, system, version: 0, day, note: "" },
  ...{ phrases: {}, order: [], left_out: [], recipients: [], signer: null, page: {} },
  ...{ template: null, template_name: "" },
});

function deviationsOf(wording: Wording): WordingFile["deviations"] {
  const told = measures.filter(({ key, lowest, highest }) => {
    const value = wording.page[key];
    return value !== undefined && (value < lowest || value > highest);
  });
  return told.map(({ key, title }) => ({
    field: `page.${key}`,
    sentence: `${title} ${String((wording.page[key] ?? 0) / 100)}; ngoài khoảng của quy định.`,
    article: page,
  }));
}

function wordingFile(log: Log, kind: PaperKind, system: System, day: string): WordingFile {
  const kept = log.all("wording").filter((one) => one.kind === kind && one.system === system);
  const versions = kept.sort((one, other) => other.version - one.version);
  const wording = versions[0] ?? usualOf(kind, system, day);
  return {
    ...{ wording, versions, deviations: deviationsOf(wording), article },
    ...{ phrases, parts, measures, facts },
  };
}

function tryWording(wording: Wording): WordingTrial {
  const known = (name: string) =>
    facts.find((fact) => fact.name.toLowerCase() === name.toLowerCase())?.example;
  const lines = phrases.map(({ key, usual }) => wording.phrases[key] ?? usual);
  const unknown = lines
    .flatMap((line) => [...line.matchAll(/\{([^{}]*)\}/g)])
    .filter(([, name = ""]) => known(name) === undefined);
  const refused = unknown.map(([name]) => ({
    field: `phrases.${phrases.find(({ key }) => wording.phrases[key]?.includes(name))?.key ?? ""}`,
    sentence: `Không có dữ kiện “${name}”.`,
  }));
  const printed = (name: string) => {
    const fact = known(name) ?? "";
    if (name === name.toUpperCase()) return fact.toUpperCase();
    const [first = ""] = name;
    return first === first.toUpperCase() ? fact.charAt(0).toUpperCase() + fact.slice(1) : fact;
  };
  const filled = lines.map((line) =>
    line.replace(/\{([^{}]*)\}/g, (_, name: string) => printed(name)),
  );
  const docx = refused.length > 0 ? "" : docxOf(["BIÊN BẢN", ...filled].map((text) => ({ text })));
  return { docx, refused, deviations: deviationsOf(wording) };
}

/** The next version, ready to be kept. */
function nextWording(log: Log, wording: Wording, id: string, day: string) {
  const file = wordingFile(log, wording.kind, wording.system, day);
  return {
    noun: "wording" as const,
    ...wording,
    ...{ id, day, version: file.wording.version + 1 },
  };
}

const templateFields: TemplateFieldLine[] = [
  ...facts.map(({ name, example }) => ({
    ...{ name, example, tag: name.replaceAll(" ", "_") },
    shape: "words" as const,
  })),
  ...["phần diễn biến", "phần kết luận", "toàn bộ nội dung", "phần ký và nơi nhận"].map((name) => ({
    ...{ name, example: "DIỄN BIẾN CUỘC HỌP", tag: name.replaceAll(" ", "_") },
    shape: "blocks" as const,
  })),
  {
    name: "nhiệm vụ: nội dung",
    tag: "nhiem_vu_noi_dung",
    shape: "row",
    example: "Rà soát thủ tục",
  },
];

/** The first file that is opened has two faults, the next one none. */
function checkTemplate({ name }: TemplateFile): TemplateReport {
  const broken = name.includes("nháp");
  const place = "Thân văn bản, đoạn 7 (“Vào hồi {giờ tan}, ngày {ngày họp”)";
  const faults = [
    { place, sentence: "Không có trường “{giờ tan}” cho loại văn bản này." },
    { place, sentence: "Dấu ngoặc nhọn không khép ở “{ngày họp”." },
  ];
  const sentence = "Trường “{độ mật}” trống trên dữ liệu mẫu.";
  return {
    faults: broken ? faults : [],
    notices: [{ place: "Đầu trang 1, đoạn 1", sentence }],
    used: ["cơ quan ban hành", "ngày họp", "toàn bộ nội dung"],
    docx: broken ? "" : docxOf([{ text: "BIÊN BẢN" }, { text: "Theo mẫu Word của cơ quan" }]),
  };
}

export function wordingAnswers({ log, put, today }: Needs) {
  let opened = 0;
  return {
    wording: ({ kind, system }) => wordingFile(log, kind, system ?? "party", today),
    "wording-try": (wording) => tryWording(wording),
    "template-fields": () => templateFields,
    "template-check": (sent) => checkTemplate(sent),
    "template-keep": ({ kind, system, name }) => {
      const kept = wordingFile(log, kind, system ?? "party", today).wording;
      const own = { ...kept, template: "0".repeat(64), template_name: name };
      return put(`Đặt câu chữ ${papers.kinds[kind]}`, [nextWording(log, own, newId(), today)]);
    },
    "template-open": ({ kind, system }) => {
      opened += 1;
      const name = opened % 2 === 1 ? "Mẫu biên bản nháp.docx" : "Mẫu biên bản.docx";
      return { kind, system, name, content: "" };
    },
    "template-export": ({ kind }) => ({
      file_name: `Mẫu ${papers.kinds[kind].toLowerCase()}.docx`,
      folder: "Tài liệu",
    }),
    "wording-keep": (wording) =>
      put(`Đặt câu chữ ${papers.kinds[wording.kind]}`, [nextWording(log, wording, newId(), today)]),
  } satisfies Partial<Answers>;
}
