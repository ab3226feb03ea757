//! Journeys through the secretary, without a window: what a day in the office needs to hold.

mod carry_over;
mod comparison;
mod custom;
mod desk;
mod form_check;
mod frozen;
mod holiday;
mod issued;
mod locked;
mod meeting;
mod month;
mod number;
mod number_policy;
mod pdf;
mod questions;
mod reading;
mod record;
mod register;
mod replies;
mod reply_files;
mod returned;
mod task;
mod tasks;
mod today;
mod vote;
mod wording;

use thuky_domain::Attendee;
use thuky_secretary::Secretary;
use thuky_secretary::contract::{Commands, MeetingFile, MeetingRef, TextToRead};

const REPORT: &str = include_str!("../../assets/sample/working-session.txt");

fn kept(secretary: &mut Secretary, text: &str) -> MeetingFile {
    let draft =
        secretary.read_text(TextToRead { name: "tin.txt".into(), ..TextToRead::pasted(text) }).unwrap();
    let meeting = secretary.keep_draft(draft).unwrap();
    secretary.meeting(MeetingRef { meeting }).unwrap()
}

fn attendee(file: &MeetingFile, name: &str) -> Attendee {
    file.attendees
        .iter()
        .find(|attendee| attendee.name == name)
        .cloned()
        .unwrap_or_else(|| panic!("{name} is not there"))
}
