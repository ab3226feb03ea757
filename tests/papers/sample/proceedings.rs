//! What was on the agenda, said and counted.

use super::{meeting_id, sides, uuid};
use thuky_domain::{
    AgendaItem, AgendaItemId, Figure, FigureId, Statement, StatementId, StatementKind, System,
};

pub fn agenda(system: System) -> Vec<AgendaItem> {
    let (_, other) = sides(system);
    let item = |ordinal: u32, title: &str, presenter: String, proceedings: &str| AgendaItem {
        id: AgendaItemId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        title: title.into(),
        presenter,
        proceedings: proceedings.into(),
    };
    vec![
        item(
            1,
            "Báo cáo kết quả công tác dân vận 5 tháng đầu năm",
            format!("Đại diện lãnh đạo {other}"),
            "Báo cáo nêu rõ công tác dân vận được triển khai đồng bộ từ thành phố đến cơ sở; đã xây dựng mới 42 mô hình \
             “Dân vận khéo”, hoàn thành 70% kế hoạch năm.",
        ),
        item(2, "Thảo luận về nhiệm vụ trọng tâm thời gian tới", String::new(), ""),
    ]
}

pub fn statements(system: System) -> Vec<Statement> {
    let (_, other) = sides(system);
    let said = |ordinal: u32, item: Option<u32>, speaker: &str, kind: StatementKind, text: &str| Statement {
        id: StatementId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        agenda_item: item.map(|item| AgendaItemId(uuid(item))),
        speaker: speaker.into(),
        role: String::new(),
        kind,
        text: text.into(),
        spans: Default::default(),
    };
    vec![
        said(
            1,
            Some(2),
            "Phạm Đức Long",
            StatementKind::Assessment,
            "Mặt trận và các tổ chức chính trị - xã hội đã phối hợp chặt chẽ trong tuyên truyền, vận động; đề nghị tiếp tục duy \
             trì giao ban định kỳ để nắm tình hình Nhân dân.",
        ),
        said(
            2,
            Some(2),
            "Lê Thị Thu Hà",
            StatementKind::Request,
            &format!("đề nghị {other} quan tâm hơn công tác nắm tình hình ở các khu công nghiệp."),
        ),
        said(
            3,
            Some(2),
            "Bùi Thế Dũng",
            StatementKind::Assessment,
            "Tiếp thu các ý kiến tại cuộc làm việc.\nVề kinh phí mô hình điểm, đơn vị sẽ làm việc với Sở Tài chính.",
        ),
        said(
            4,
            None,
            "Trần Quang Vinh",
            StatementKind::Conclusion,
            "Ghi nhận, đánh giá cao kết quả đã đạt được.",
        ),
    ]
}

pub fn figures() -> Vec<Figure> {
    let figure = |ordinal: u32, text: &str, sentence: &str| Figure {
        id: FigureId(uuid(ordinal)),
        meeting: meeting_id(),
        ordinal,
        text: text.into(),
        sentence: sentence.into(),
        spans: Default::default(),
    };
    vec![
        figure(1, "42 mô hình", "Đã xây dựng mới 42 mô hình."),
        figure(2, "7/8 vụ việc", "Giải quyết xong 7/8 vụ việc phức tạp, kéo dài."),
    ]
}
