//! The six clears (6 rõ, Kết luận 226-KL/TW): what a task still leaves unsaid.

use crate::deadline::{Deadline, DeadlineKind};
use crate::directive::{Directive, DirectiveKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One of the six, in the order in which the Party's text names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Clear {
    /// rõ người
    Person,
    /// rõ việc
    Work,
    /// rõ thời gian
    Time,
    /// rõ trách nhiệm
    Responsibility,
    /// rõ thẩm quyền
    Authority,
    /// rõ sản phẩm
    Product,
}

impl Clear {
    /// All six.
    pub const ALL: [Self; 6] =
        [Self::Person, Self::Work, Self::Time, Self::Responsibility, Self::Authority, Self::Product];

    /// What a directive leaves unsaid. Only tasks are asked for it.
    #[must_use]
    pub fn missing(directive: &Directive) -> Vec<Self> {
        if directive.kind != DirectiveKind::Task {
            return vec![];
        }
        Self::ALL.into_iter().filter(|clear| !clear.is_said(directive)).collect()
    }

    /// What to ask the chair where it is missing.
    #[must_use]
    pub const fn question(self) -> &'static str {
        match self {
            Self::Person => "Cơ quan hoặc người nào chủ trì?",
            Self::Work => "Việc cụ thể cần làm là gì?",
            Self::Time => "Hoàn thành khi nào?",
            Self::Responsibility => "Ai phối hợp, ai theo dõi?",
            Self::Authority => "Cấp nào quyết định về kết quả?",
            Self::Product => "Sản phẩm là gì: tờ trình, báo cáo, kế hoạch…?",
        }
    }

    fn is_said(self, directive: &Directive) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        match self {
            Self::Person => said(&directive.lead),
            Self::Work => said(&directive.text),
            Self::Time => directive.deadline.as_ref().is_some_and(settled),
            Self::Responsibility => said(&directive.follower) || !directive.coordinating.is_empty(),
            Self::Authority => said(&directive.authority),
            Self::Product => said(&directive.product),
        }
    }
}

/// A deadline that says something: a day, a number of days, or words; none counts when it gives its reason.
fn settled(deadline: &Deadline) -> bool {
    match deadline.kind {
        DeadlineKind::Date => deadline.date.is_some(),
        DeadlineKind::OnIssue => deadline.days.is_some(),
        DeadlineKind::Regular | DeadlineKind::Waiting | DeadlineKind::None => {
            !deadline.phrase.trim().is_empty()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn task() -> Directive {
        Directive::blank(Uuid::from_u128(1).into(), Uuid::from_u128(2).into())
    }

    fn due(kind: DeadlineKind, phrase: &str) -> Directive {
        let deadline = Deadline { kind, phrase: phrase.to_owned(), ..Deadline::default() };
        Directive { deadline: Some(deadline), ..task() }
    }

    #[test]
    fn a_task_misses_all_six_when_nothing_is_said_and_nothing_when_all_is() {
        assert_eq!(Clear::missing(&task()), Clear::ALL);
        let whole = Directive {
            text: "rà soát định mức biên chế".into(),
            lead: "Sở Nội vụ".into(),
            follower: "Phòng Tổng hợp".into(),
            authority: "Ban Thường vụ Tỉnh ủy".into(),
            product: "Báo cáo".into(),
            ..due(DeadlineKind::Regular, "hằng tháng")
        };
        assert_eq!(Clear::missing(&whole), []);
    }

    #[test]
    fn units_that_work_along_count_as_responsibility_named() {
        let shared = Directive { coordinating: vec!["Sở Tài chính".into()], ..task() };
        assert!(!Clear::missing(&shared).contains(&Clear::Responsibility));
    }

    #[test]
    fn a_deadline_is_clear_with_its_day_its_number_of_days_or_its_words() {
        let unclear = |directive: &Directive| Clear::missing(directive).contains(&Clear::Time);
        assert!(unclear(&due(DeadlineKind::Date, "trước kỳ họp")));
        assert!(unclear(&due(DeadlineKind::OnIssue, "khi ban hành")));
        assert!(!unclear(&due(DeadlineKind::Waiting, "trước kỳ họp")));
        assert!(unclear(&due(DeadlineKind::None, "")));
    }

    #[test]
    fn nothing_is_asked_of_exhortations_and_assessments() {
        for kind in [DirectiveKind::Exhortation, DirectiveKind::Assessment] {
            assert_eq!(Clear::missing(&Directive { kind, ..task() }), []);
        }
    }
}
