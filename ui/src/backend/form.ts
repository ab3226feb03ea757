/** The form check without the program behind it: a document with one thing wrong of each severity. */

import type { FormFile, FormFinding, FormReport } from "../contract";
import { words as papers } from "../papers/words";
import type { Answers } from "./answers";
import { docxOf } from "./docx";

const opened = "Thông báo kết luận giao ban.docx";

const paragraphs = [
  "THÔNG BÁO",
  "Kết luận của Chủ tịch UBND thành phố tại cuộc họp giao ban tháng 11",
  "Ngày 20 tháng 11 năm 2026, Chủ tịch UBND thành phố chủ trì cuộc họp giao ban; sau khi nghe các đơn vị báo cáo, Chủ tịch kết luận như sau:",
  "1. Giao Sở Nội vụ chủ trì rà soát biên chế theo Khoản 2 Điều 5 của Quy chế, hoàn thành trước ngày 10 tháng 12 năm 2026.",
  "2. Giao Sở Tài chính bố trí kinh phí giai đoạn 2026–2030 cho các nhiệm vụ trên, báo cáo kết quả trong tháng 12.",
  "Văn phòng UBND thành phố thông báo để các đơn vị biết, thực hiện.",
];

/** The file that the dialog of the desktop would give. */
const openedForm = (): FormFile => ({
  name: opened,
  content: docxOf(paragraphs.map((text) => ({ text }))),
  rules: null,
});

const source = "Nghị định 30/2020/NĐ-CP";

const findings: FormFinding[] = [
  {
    ...{ rule: "nd30-ST-PG-2", article: `${source}, Phụ lục I, mục I`, confidence: "A" },
    ...{ severity: "fault", part: "lề trang", paragraphs: [], quote: "", correctable: true },
    ...{ found: "trái 25 mm", expected: "trái 30–35 mm" },
  },
  {
    ...{ rule: "nd30-ST-16.indent", article: `${source}, Phụ lục I, mục II.6`, confidence: "A" },
    ...{ severity: "fault", part: "nội dung", paragraphs: [3, 6], correctable: true },
    ...{ quote: "Ngày 20 tháng 11 năm 2026, Chủ tịch UBND thành phố…" },
    ...{ found: "dòng đầu lùi 0 cm", expected: "dòng đầu lùi 1 cm hoặc 1,27 cm" },
  },
  {
    ...{ rule: "nd30-VH-9.clause", article: `${source}, Phụ lục II, mục V`, confidence: "A" },
    ...{ severity: "fault", part: "nội dung", paragraphs: [4], correctable: false },
    ...{ quote: "1. Giao Sở Nội vụ chủ trì rà soát biên chế theo Khoản 2…" },
    ...{ found: "“Khoản 2”", expected: "“khoản 2”" },
  },
  {
    ...{ rule: "nd30-ST-21", article: `${source}, Phụ lục III (các mẫu)`, confidence: "M" },
    ...{ severity: "warning", part: "nội dung", paragraphs: [6], correctable: false },
    ...{ quote: "Văn phòng UBND thành phố thông báo để các đơn vị biết…" },
    ...{ found: "“…, thực hiện.”", expected: "kết thúc bằng “./.”" },
  },
  {
    ...{ rule: "nd30-SET-range", article: "Thông lệ trình bày", confidence: "X" },
    ...{ severity: "hint", part: "nội dung", paragraphs: [5], correctable: false },
    ...{ quote: "2. Giao Sở Tài chính bố trí kinh phí giai đoạn 2026–2030…" },
    ...{ found: "“2026–2030”", expected: "“2026 - 2030”" },
  },
];

/** Papers of our own break no rule; any other file breaks a few. */
function formReport({ name, rules }: FormFile): FormReport {
  const ours = Object.values(papers.kinds).some((kind) => name.startsWith(kind)) && name !== opened;
  return {
    ...{ name, rules: rules ?? "nd30", rule_set: source, kind: "THÔNG BÁO", applied: 139 },
    why: rules ? "do người dùng chọn" : "có Quốc hiệu",
    findings: ours ? [] : findings,
  };
}

export const formAnswers = () =>
  ({
    "form-check": (form) => formReport(form),
    "form-open": () => openedForm(),
    "form-correct": (form) => ({
      file_name: `${form.name} (đã sửa thể thức).docx`,
      content: form.content,
      corrected: ["nd30-ST-PG-2"],
      report: formReport(form),
    }),
    "form-correct-save": ({ name }) => ({
      file_name: name.replace(".docx", " (đã sửa thể thức).docx"),
      folder: "Tài liệu",
    }),
  }) satisfies Partial<Answers>;
