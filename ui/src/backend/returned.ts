/** An edited Word file of the made-up office: its first tasks reworded, one of them in conflict, by a reviewer. */

import type { ChangedWords, ReturnedChange, ReturnedPaper, ReturnedReading } from "../contract";
import type { Answers, Needs } from "./answers";
import type { Log } from "./log";

const editedFile = { name: "Biên bản (đã góp ý).docx", content: "UEsDBA==" };

const blank: ReturnedChange = {
  ...{ key: "", kind: "edited", noun: null, id: null, fields: [], name: "" },
  ...{ printed: "", before: "", after: "", words: [], conflict: false, by_text: false },
  ...{ removes: false, adds: "", acceptable: true, reason: "", revisions: [], comments: [] },
};

const same = (text: string): ChangedWords => ({ before: text, after: text, same: true });

/** A text with words of the reviewer at its end. */
function reworded(key: string, text: string, tail: string): ReturnedChange {
  const words = [same(text), { before: "", after: tail, same: false }];
  return { ...blank, key, printed: text, before: text, after: text + tail, words };
}

/** What is still to be taken: what the record has by now is not told again. */
function returnedPaper(log: Log, { file, meeting, rejected }: ReturnedReading): ReturnedPaper {
  const tasks = log
    .all("directive")
    .filter((task) => meeting === null || task.meeting === meeting)
    .slice(0, 2);
  const tail = ", báo cáo trước kỳ họp sau";
  const changes = tasks
    .filter(({ text }) => !text.endsWith(tail))
    .map((task, at): ReturnedChange => {
      const change = reworded(task.id, task.text, tail);
      const told = { noun: "directive" as const, id: task.id, fields: ["text"], name: task.text };
      return {
        ...change,
        ...told,
        conflict: at === 1,
        by_text: at === 1,
        revisions: at === 0 ? [0] : [],
      };
    })
    .filter(({ revisions }) => !revisions.some((revision) => rejected.includes(revision)));
  const form = {
    ...reworded("form", "KẾT LUẬN", " CUỘC HỌP"),
    ...{ acceptable: false, reason: "Chữ cố định của mẫu văn bản, không có trong hồ sơ." },
  };
  const author = { author: "Trần Thị Duyệt", at: "2026-11-24T09:12:00Z" };
  return {
    name: file.name,
    ...{ meeting, kind: "minutes", exported_at: "2026-11-24T08:05:00+07:00", notes: [] },
    changes: [...changes, form],
    revisions: [{ ...author, inserted: true, text: tail, rejected: rejected.includes(0) }],
    comments: [{ ...author, text: "Ghi rõ ai báo cáo.", on: "báo cáo trước kỳ họp sau" }],
  };
}

export const returnedAnswers = ({ log, put }: Needs) =>
  ({
    "returned-open": () => editedFile,
    "returned-met": () => editedFile,
    "returned-read": (reading) => returnedPaper(log, reading),
    "returned-accept": ({ reading, accepted }) => {
      const texts = new Map(accepted.map(({ key, after }) => [key, after]));
      const tasks = log.all("directive").filter(({ id }) => texts.has(id));
      const label = `Nhận ${String(accepted.length)} chỗ sửa từ bản Word: ${reading.file.name}`;
      const saved = put(
        label,
        tasks.map((task) => ({
          ...task,
          noun: "directive",
          text: texts.get(task.id) ?? task.text,
        })),
      );
      return { saved, taken: accepted.length, paper: returnedPaper(log, reading) };
    },
  }) satisfies Partial<Answers>;
