//! The components of an official paper (thành phần thể thức), as the check names them.

/// What a paragraph is in an official paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Component {
    NationalTitle,
    Motto,
    PartyTitle,
    /// The line under the national or Party title.
    TitleLine,
    SuperiorBody,
    IssuingBody,
    /// The line under the name of the body.
    BodyLine,
    Star,
    Number,
    /// The subject of a letter (công văn), under its number.
    LetterSubject,
    PlaceDate,
    SecrecyMark,
    UrgencyMark,
    PaperType,
    Subject,
    SubjectLine,
    Dashes,
    Basis,
    Addressee,
    /// Phần, Chương.
    Chapter,
    /// Mục, Tiểu mục.
    Division,
    Article,
    /// A heading with a Roman number.
    Roman,
    Body,
    Table,
    SignAuthority,
    /// Chair or recorder of minutes.
    SignPart,
    SignTitle,
    SignName,
    RecipientsLabel,
    Recipient,
    AnnexLabel,
    AnnexTitle,
    AnnexNote,
    AnnexText,
    /// Nothing printed.
    Blank,
    /// Beside the text: boxes, stamps, notes.
    Aside,
}

impl Component {
    /// Its name for people.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NationalTitle => "Quốc hiệu",
            Self::Motto => "Tiêu ngữ",
            Self::PartyTitle => "Tiêu đề Đảng",
            Self::TitleLine => "đường kẻ dưới tiêu đề",
            Self::SuperiorBody => "tên cơ quan cấp trên",
            Self::IssuingBody => "tên cơ quan ban hành",
            Self::BodyLine => "đường kẻ dưới tên cơ quan",
            Self::Star => "dấu sao",
            Self::Number => "số, ký hiệu",
            Self::LetterSubject => "trích yếu công văn",
            Self::PlaceDate => "địa danh, thời gian",
            Self::SecrecyMark => "dấu chỉ độ mật",
            Self::UrgencyMark => "dấu chỉ mức độ khẩn",
            Self::PaperType => "tên loại",
            Self::Subject => "trích yếu",
            Self::SubjectLine => "đường kẻ dưới trích yếu",
            Self::Dashes => "gạch dưới trích yếu",
            Self::Basis => "căn cứ",
            Self::Addressee => "Kính gửi",
            Self::Chapter => "phần, chương",
            Self::Division => "mục",
            Self::Article => "điều",
            Self::Roman => "mục La Mã",
            Self::Body => "nội dung",
            Self::Table => "bảng",
            Self::SignAuthority => "quyền hạn ký",
            Self::SignPart => "chữ ký biên bản",
            Self::SignTitle => "chức vụ người ký",
            Self::SignName => "họ tên người ký",
            Self::RecipientsLabel => "Nơi nhận",
            Self::Recipient => "dòng nơi nhận",
            Self::AnnexLabel => "phụ lục",
            Self::AnnexTitle => "tên phụ lục",
            Self::AnnexNote => "dòng kèm theo",
            Self::AnnexText => "nội dung phụ lục",
            Self::Blank => "dòng trống",
            Self::Aside => "phần bên lề",
        }
    }

    /// Whether it is part of the running text.
    pub const fn is_text(self) -> bool {
        matches!(
            self,
            Self::Body
                | Self::Article
                | Self::Basis
                | Self::Roman
                | Self::Chapter
                | Self::Division
                | Self::Addressee
        )
    }
}
