//! Meetings begin blank.

use crate::ask::office;
use crate::contract::Failure;
use crate::secretary::Secretary;
use thuky_domain::{Meeting, MeetingId};

/// A new, blank meeting of the office. Drafts of other meetings do not stand in its way.
pub(crate) fn new(secretary: &mut Secretary) -> Result<MeetingId, Failure> {
    let host = office::profile(secretary.store.reader())?.map(|office| office.body).unwrap_or_default();
    let (id, _) = secretary.act(None, |act, clock| {
        let meeting =
            Meeting { host, date: Some(clock.today().into()), ..Meeting::blank(MeetingId(clock.new_id())) };
        act.name("Thêm cuộc họp mới");
        act.put(&meeting)?;
        Ok(meeting.id)
    })?;
    Ok(id)
}
