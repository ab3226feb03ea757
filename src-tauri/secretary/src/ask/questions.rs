//! Questions for the chair: what the tasks of one meeting still leave unsaid, in the order of the conclusion.

use crate::contract::{ChairQuestions, Failure, TaskQuestions};
use thuky_domain::{Attendee, AttendeeRole, Clear, Directive, DirectiveKind, Meeting, MeetingId};
use thuky_store::Reader;

/// What to ask the chair of a meeting. Nothing is answered by a guess.
pub(crate) fn of(reader: Reader<'_>, id: MeetingId) -> Result<ChairQuestions, Failure> {
    let meeting: Meeting = reader.get(id.0)?;
    let attendees: Vec<Attendee> = reader.of_meeting(id.0)?;
    let mut directives: Vec<Directive> = reader.of_meeting(id.0)?;
    directives.retain(|directive| directive.origin.is_none());
    let chairs = attendees.iter().filter(|attendee| attendee.role == AttendeeRole::Chair);
    let tasks = directives.iter().filter(|directive| directive.kind == DirectiveKind::Task).count();
    Ok(ChairQuestions {
        meeting_title: meeting.title,
        meeting_date: meeting.date,
        chairs: chairs.map(|chair| chair.label().to_owned()).collect(),
        tasks: u32::try_from(tasks).unwrap_or(u32::MAX),
        unclear: directives.into_iter().filter_map(asked).collect(),
    })
}

/// Nothing of what is clear.
fn asked(directive: Directive) -> Option<TaskQuestions> {
    let missing = Clear::missing(&directive);
    let questions = missing.iter().map(|clear| clear.question().to_owned()).collect();
    let Directive { id, code, text, lead, .. } = directive;
    (!missing.is_empty()).then_some(TaskQuestions { directive: id, code, text, lead, missing, questions })
}
