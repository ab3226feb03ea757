/** The questions for the chair of a made-up meeting. */

import type { ChairQuestions, Clear, MeetingFile } from "../contract";
import { missingOf } from "../directives/six-clears";

const questions: { [clear in Clear]: string } = {
  person: "Cơ quan hoặc người nào chủ trì?",
  work: "Việc cụ thể cần làm là gì?",
  time: "Hoàn thành khi nào?",
  responsibility: "Ai phối hợp, ai theo dõi?",
  authority: "Cấp nào quyết định về kết quả?",
  product: "Sản phẩm là gì: tờ trình, báo cáo, kế hoạch…?",
};

export function questionsFor({ meeting, attendees, directives }: MeetingFile): ChairQuestions {
  const tasks = directives.filter(({ kind }) => kind === "task");
  const asked = tasks.map((task) => {
    const missing = missingOf(task);
    const { id: directive, code, text, lead } = task;
    return {
      directive,
      code,
      text,
      lead,
      missing,
      questions: missing.map((one) => questions[one]),
    };
  });
  return {
    meeting_title: meeting.title,
    meeting_date: meeting.date,
    chairs: attendees.filter(({ role }) => role === "chair").map(({ name }) => name),
    tasks: tasks.length,
    unclear: asked.filter(({ missing }) => missing.length > 0),
  };
}
