//! The fact sheet: everything one paper is made of, gathered beforehand.
//!
//! Owns its order (by `ordinal`) and the check of pictures; does not know how anything is worded.

use crate::fault::PaperFault;
use crate::followed::Following;
use crate::identity::Identity;
use crate::rule_set::RuleSet;
use crate::wording::unclosed;
use chrono::NaiveDate;
use serde::Serialize;
use thuky_domain::text::{capitalised, fold};
use thuky_domain::{
    AgendaItem, Attendee, CitedDocument, Directive, Erratum, Figure, Meeting, MinutesVariant, NoticeVariant,
    Office, PaperKind, PartialDate, PhotographId, Signer, Statement, System, Vote, Wording,
};

/// The facts of one paper.
#[derive(Clone, Debug, Serialize)]
pub struct FactSheet {
    /// Which paper.
    pub kind: PaperKind,
    /// State or Party form.
    pub system: System,
    /// The issuing office.
    pub office: Office,
    /// The meeting; blank for a paper that is of no single one.
    pub meeting: Meeting,
    /// Who was there.
    pub attendees: Vec<Attendee>,
    /// The agenda.
    pub agenda: Vec<AgendaItem>,
    /// What was said.
    pub statements: Vec<Statement>,
    /// Reported figures.
    pub figures: Vec<Figure>,
    /// Cited documents, in order of citing.
    pub documents: Vec<CitedDocument>,
    /// What the chair directed.
    pub directives: Vec<Directive>,
    /// Pictures for the annex.
    pub photographs: Vec<Picture>,
    /// Date of the paper.
    pub date: Option<NaiveDate>,
    /// Number of the paper.
    pub number: Option<u32>,
    /// Who signs a conclusion notice; without one, the office's usual signer.
    pub signer: Option<Signer>,
    /// Lines of `Nơi nhận`; without any, the office's usual ones.
    pub recipients: Vec<String>,
    /// What is followed up.
    pub following: Following,
    /// Whether the list of tasks is annexed to a conclusion notice.
    pub task_annex: bool,
    /// Votes.
    pub votes: Vec<Vote>,
    /// Logo of the letterhead.
    pub logo: Option<Picture>,
    /// How much minutes tell.
    pub minutes: MinutesVariant,
    /// As what a Party body issues its conclusion.
    pub notice: NoticeVariant,
    /// Whether the signer certifies the chair's signature under the minutes of a Party body.
    pub certified: bool,
    /// What a correction tells.
    pub erratum: Erratum,
    /// The office's own wording of this kind; none for the usual one.
    pub wording: Option<Wording>,
    /// The Word template that takes the place of the body; which one it is, the wording tells.
    #[serde(skip)]
    pub template: Option<Vec<u8>>,
    /// What the file says of where it comes from.
    #[serde(skip)]
    pub identity: Option<Identity>,
}

/// A photograph or a logo with its bytes.
#[derive(Clone, Debug, Serialize)]
pub struct Picture {
    /// The photograph of the meeting that it is; none for a logo. Not written out with the other facts.
    #[serde(skip)]
    pub photograph: Option<PhotographId>,
    /// Caption printed under it.
    pub caption: String,
    /// The file: PNG or JPEG; not written out with the other facts.
    #[serde(skip)]
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// The two sorts of pictures Word shows everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PictureFormat {
    Png,
    Jpeg,
}

impl PictureFormat {
    /// By the first bytes; names of files say nothing.
    pub(crate) fn of(bytes: &[u8]) -> Option<Self> {
        if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
            Some(Self::Png)
        } else if bytes.starts_with(b"\xff\xd8\xff") {
            Some(Self::Jpeg)
        } else {
            None
        }
    }
}

impl FactSheet {
    /// A sheet of a meeting with nothing else filled in.
    #[must_use]
    pub fn blank(kind: PaperKind, system: System, office: Office, meeting: Meeting) -> Self {
        Self {
            kind,
            system,
            office,
            meeting,
            attendees: vec![],
            agenda: vec![],
            statements: vec![],
            figures: vec![],
            documents: vec![],
            directives: vec![],
            photographs: vec![],
            date: None,
            number: None,
            signer: None,
            recipients: vec![],
            following: Following::default(),
            task_annex: false,
            votes: vec![],
            logo: None,
            minutes: MinutesVariant::default(),
            notice: NoticeVariant::default(),
            certified: false,
            erratum: Erratum::default(),
            wording: None,
            template: None,
            identity: None,
        }
    }

    /// The rule set in force on the date of the paper; without one, on the day of the meeting.
    #[must_use]
    pub fn rule_set(&self) -> RuleSet {
        RuleSet::in_force(self.system, self.dated())
    }

    /// The date of the paper, else the day of the meeting.
    pub(crate) fn dated(&self) -> Option<NaiveDate> {
        self.date.or_else(|| self.meeting.date.and_then(PartialDate::full))
    }

    /// Name of the paper in running text.
    pub(crate) fn name(&self) -> &'static str {
        match self.kind {
            PaperKind::ConclusionNotice if self.is_conclusion() => "Kết luận",
            kind => kind.name(),
        }
    }

    /// The same facts with every list in its order.
    pub(crate) fn settled(&self) -> Self {
        let mut sheet = self.clone();
        sheet.attendees.sort_by_key(|attendee| attendee.ordinal);
        sheet.agenda.sort_by_key(|item| item.ordinal);
        sheet.statements.sort_by_key(|statement| statement.ordinal);
        sheet.figures.sort_by_key(|figure| figure.ordinal);
        sheet.directives.sort_by_key(|directive| directive.ordinal);
        sheet.votes.sort_by_key(|vote| vote.ordinal);
        sheet
    }

    /// The issuing body in running text: an office called only `Văn phòng` is told by its superior body.
    pub(crate) fn office_name(&self) -> String {
        let (body, superior) = (unclosed(&self.office.body), unclosed(&self.office.superior_body));
        let known = if fold(&body) == "van phong" { format!("{body} {superior}") } else { body };
        capitalised(known.trim())
    }

    /// Whether a Party body issues its conclusion as a `Kết luận`, of which the list of tasks may be an annex.
    pub(crate) fn is_conclusion(&self) -> bool {
        self.system == System::Party
            && self.notice == NoticeVariant::Conclusion
            && matches!(self.kind, PaperKind::ConclusionNotice | PaperKind::TaskAnnex)
    }

    /// The logo, in the papers that bear one: the Party's have none.
    pub(crate) fn printed_logo(&self) -> Option<&Picture> {
        self.logo.as_ref().filter(|_| self.system == System::State && self.office.kind.has_logo())
    }

    pub(crate) fn pictures_usable(&self) -> Result<(), PaperFault> {
        let unusable = |picture: &Picture| {
            PictureFormat::of(&picture.bytes).is_none() || picture.width == 0 || picture.height == 0
        };
        if self.printed_logo().is_some_and(unusable) {
            return Err(PaperFault::Logo);
        }
        match self.photographs.iter().position(unusable) {
            Some(index) => Err(PaperFault::Picture(index + 1)),
            None => Ok(()),
        }
    }
}
