//! What is found when a template is looked over, ready for people.

use crate::opened::LOCKED;
use thuky_package::PackageFault;

/// Something about a template, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateFinding {
    /// Where: `Thân văn bản, đoạn 7`.
    pub place: String,
    /// What, and what to do.
    pub sentence: String,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    /// The template cannot be taken.
    Fault,
    /// It can, but people should know.
    Notice,
}

/// Everything found in a template.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TemplateCheck {
    /// Why it cannot be taken; none when it can.
    pub faults: Vec<TemplateFinding>,
    /// What people should know of it.
    pub notices: Vec<TemplateFinding>,
    /// The names it uses, each once, in the order of the page.
    pub used: Vec<String>,
}

/// What a walk through a template found.
#[derive(Debug, Default)]
pub(super) struct Findings {
    list: Vec<(Weight, TemplateFinding)>,
    used: Vec<String>,
}

impl Findings {
    pub(super) fn add(&mut self, weight: Weight, place: String, sentence: String) {
        let finding = TemplateFinding { place, sentence };
        if !self.list.iter().any(|(_, known)| *known == finding) {
            self.list.push((weight, finding));
        }
    }

    pub(super) fn uses(&mut self, name: &str) {
        if !self.used.iter().any(|used| used == name) {
            self.used.push(name.to_owned());
        }
    }
}

impl TemplateCheck {
    /// A file that is no Word document, or one that cannot be trusted.
    pub(super) fn unreadable(fault: PackageFault) -> Self {
        let faults =
            vec![TemplateFinding { place: "Tệp".to_owned(), sentence: unreadable(fault).to_owned() }];
        Self { faults, ..Self::default() }
    }

    /// Adds what a walk found; a template without any name is none.
    pub(super) fn add(&mut self, findings: Findings) {
        for (weight, finding) in findings.list {
            match weight {
                Weight::Fault => self.faults.push(finding),
                Weight::Notice => self.notices.push(finding),
            }
        }
        self.used = findings.used;
        if self.used.is_empty() {
            let sentence = "Mẫu không có trường nào của chương trình. Hãy đặt tên trường, ví dụ {ngày họp}, vào chỗ cần điền.";
            self.faults.push(TemplateFinding { place: "Tệp".to_owned(), sentence: sentence.to_owned() });
        }
    }
}

/// Why a file cannot be a template.
pub(crate) const fn unreadable(fault: PackageFault) -> &'static str {
    match fault {
        PackageFault::Encrypted => LOCKED,
        PackageFault::Damaged => {
            "Tệp không phải văn bản Word (.docx) hoặc đã hỏng. Hãy mở bằng Word và lưu lại dạng “Word Document (.docx)”."
        }
        PackageFault::OutOfMemory => "Tệp quá lớn để đọc trên máy này. Hãy thu nhỏ ảnh trong tệp.",
        PackageFault::Hostile(_) => {
            "Tệp được đóng gói khác thường, có thể gây hại cho máy, nên không được dùng làm mẫu."
        }
    }
}
