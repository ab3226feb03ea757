//! Runs one command: opens the workspace when the command needs it, calls the table, prints.

use crate::arguments::{Arguments, Command};
use crate::reply::{self, Keeping};
use crate::tracker::TrackerDeed;
use crate::{
    bench, board, check, exchange, frozen, holiday, input, number, office, paper, people, print, questions,
    register, returned, tally, tasks, template, tracker, vote, wording,
};
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use thuky_domain::{Meeting, MeetingId, SourceKind};
use thuky_reading::Knowledge;
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, SystemClock};

/// Runs what the arguments say.
pub(crate) fn run(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Read { file, kind } => read(arguments, file, *kind),
        Command::Restore { file } => restore(arguments, file),
        Command::Check(facts) => check::run(facts, arguments.json),
        command => with_workspace(arguments, command),
    }
}

fn clock(arguments: &Arguments) -> SystemClock {
    SystemClock { fixed_today: arguments.today }
}

fn folder(arguments: &Arguments) -> Result<PathBuf, Failure> {
    let usual = || dirs::data_local_dir().map(|folder| folder.join("thuky"));
    let missing = || {
        Failure::new(
            FailureKind::Unwritable,
            "Không tìm thấy thư mục dữ liệu của người dùng. Hãy chỉ rõ bằng --data.",
        )
    };
    arguments.data.clone().or_else(usual).ok_or_else(missing)
}

fn read(arguments: &Arguments, file: &Path, kind: Option<SourceKind>) -> Result<(), Failure> {
    let text = input::text(file)?.text;
    let known = knowledge(arguments)?;
    let draft = match kind {
        Some(kind) => thuky_reading::read_as(&text, kind, &known),
        None => thuky_reading::read(&text, &known),
    };
    if arguments.json {
        print::json(&thuky_reading::schema_json(&draft))
    } else {
        print::draft(&draft)
    }
    Ok(())
}

/// What the office of `--data` knows; nothing when no workspace is named.
fn knowledge(arguments: &Arguments) -> Result<Knowledge, Failure> {
    let Some(folder) = arguments.data.as_ref().filter(|folder| thuky_store::holds_workspace(folder)) else {
        return Ok(Knowledge::default());
    };
    Secretary::open(folder, Box::new(clock(arguments)), String::new())?.knowledge()
}

fn restore(arguments: &Arguments, file: &Path) -> Result<(), Failure> {
    let report = Secretary::restore(file, &folder(arguments)?, &clock(arguments))?;
    print::report(&report, arguments.json);
    Ok(())
}

fn with_workspace(arguments: &Arguments, command: &Command) -> Result<(), Failure> {
    let actor = std::env::var("USER").or_else(|_| std::env::var("USERNAME")).unwrap_or_default();
    let mut secretary = Secretary::open(&folder(arguments)?, Box::new(clock(arguments)), actor)?;
    let json = arguments.json;
    match command {
        Command::Read { .. } | Command::Restore { .. } | Command::Check(_) => Ok(()),
        Command::Import { file, kind } => import(&mut secretary, file, *kind, json),
        Command::Meetings { words } => meetings(&mut secretary, words.clone(), json),
        Command::Meeting { id, issued, received } => meeting(&mut secretary, *id, *issued, *received, json),
        Command::Holidays { year, deed } => holiday::run(&mut secretary, *year, deed.as_ref(), json),
        Command::Directives(selection) => register::list(&mut secretary, selection, json),
        Command::Today => secretary.today(Nothing {}).map(|today| print::either(&today, json, board::today)),
        Command::Mine { who, closed } => secretary
            .mine(MineOf { who: who.clone(), closed: *closed, limit: u32::MAX })
            .map(|mine| print::either(&mine, json, board::mine)),
        Command::Tally { from, to } => secretary
            .tally(TallyOf { from: *from, to: *to, day: None })
            .map(|sheet| print::either(&sheet, json, tally::sheet)),
        Command::Directive { ids, deed } => {
            tasks::run(&mut secretary, clock(arguments), &ids.0, deed.as_ref(), json)
        }
        Command::Questions { meeting } => secretary
            .chair_questions(MeetingRef { meeting: *meeting })
            .map(|asked| print::either(&asked, json, questions::print)),
        Command::Export(facts) => exchange::export(&secretary, facts, json),
        Command::Tracker(TrackerDeed::Import(facts)) => tracker::import(&mut secretary, facts, json),
        Command::ShortText(facts) => exchange::short_text(&mut secretary, facts, json),
        Command::Vote(facts) => vote::run(&mut secretary, &clock(arguments), facts, json),
        Command::Office(facts) => office::run(&mut secretary, facts, json),
        Command::People(deed) => people::run(&mut secretary, deed, json),
        Command::Paper(facts) => paper::write(&mut secretary, facts, arguments.system, json),
        Command::Number(deed) => number::run(&mut secretary, deed, arguments.system, json),
        Command::Issued(facts) => number::issued(&mut secretary, facts, arguments.system, json),
        Command::Wording { kind, deed } => {
            let of = WordingOf { kind: *kind, system: arguments.system };
            wording::run(&mut secretary, of, deed.as_ref(), json)
        }
        Command::Template(deed) => template::run(&mut secretary, deed, arguments.system, json),
        Command::Freeze(facts) => frozen::freeze(&mut secretary, facts, arguments.system, json),
        Command::Papers { meeting } => secretary
            .papers(PapersOf { meeting: *meeting })
            .map(|papers| print::either(&papers, json, frozen::print_papers)),
        Command::PaperFile { paper, output } => frozen::write(&secretary, *paper, output, json),
        Command::Compare { paper, with } => frozen::compare(&mut secretary, *paper, with, json),
        Command::Correct(facts) => frozen::correct(&mut secretary, facts, json),
        Command::Returned(facts) => returned::run(&mut secretary, facts, json),
        Command::ReplyForm { unit, output } => reply::form(&secretary, unit, output, json),
        Command::ReplyRead { files, apply } => {
            let keeping = if *apply { Keeping::Apply } else { Keeping::Preview };
            reply::read(&mut secretary, files, keeping, json)
        }
        Command::Undo => secretary.undo(Nothing {}).map(|undone| undone_or_redone("hoàn tác", &undone, json)),
        Command::Redo => secretary.redo(Nothing {}).map(|undone| undone_or_redone("làm lại", &undone, json)),
        Command::History { noun, id } => history(&mut secretary, noun.is_some(), id.as_deref(), json),
        Command::Search { words } => search(&mut secretary, words, json),
        Command::Backup { folder } => backup(&secretary, folder, json),
        Command::Verify => verify(&secretary, json),
        Command::Bench => bench::run(&mut secretary, &folder(arguments)?),
    }
}

fn meetings(secretary: &mut Secretary, words: String, json: bool) -> Result<(), Failure> {
    let lines = secretary.meetings(MeetingFilter { words, ..MeetingFilter::default() })?;
    print::either(&lines, json, print::meetings);
    Ok(())
}

fn search(secretary: &mut Secretary, words: &[String], json: bool) -> Result<(), Failure> {
    let hits = secretary.search(SearchQuery { words: words.join(" ") })?;
    print::either(&hits, json, print::hits);
    Ok(())
}

fn undone_or_redone(deed: &str, undone: &Undone, json: bool) {
    print::either(undone, json, |undone| say!("Đã {deed}: {}", undone.label));
}

/// Notes when the conclusion went out and came in, where given, and shows the meeting and what it opens with.
fn meeting(
    secretary: &mut Secretary,
    id: MeetingId,
    issued: Option<NaiveDate>,
    received: Option<NaiveDate>,
    json: bool,
) -> Result<(), Failure> {
    let which = MeetingRef { meeting: id };
    if issued.or(received).is_some() {
        let kept = secretary.meeting(which)?.meeting;
        let (issued, received) = (issued.or(kept.issued), received.or(kept.received));
        secretary.put_record(Put { record: Meeting { issued, received, ..kept }.into(), strand: None })?;
    }
    let (file, carried_over) = (secretary.meeting(which)?, secretary.carried_over(which)?);
    print::either(&print::MeetingShown { file, carried_over }, json, print::meeting);
    Ok(())
}

fn import(
    secretary: &mut Secretary,
    file: &Path,
    kind: Option<SourceKind>,
    json: bool,
) -> Result<(), Failure> {
    let text = TextToRead { kind, ..input::text(file)? };
    let id = if input::is_json(&text) {
        secretary.import_exchange(&text.text, &text.name)?
    } else {
        let draft = secretary.read_text(text)?;
        secretary.keep_draft(draft)?
    };
    print::either(&MeetingRef { meeting: id }, json, |meeting| say!("{}", meeting.meeting));
    Ok(())
}

fn history(secretary: &mut Secretary, of_one: bool, id: Option<&str>, json: bool) -> Result<(), Failure> {
    let parse = |id: &str| {
        id.parse::<MeetingId>()
            .map_err(|_| Failure::new(FailureKind::Invalid, format!("“{id}” không phải là một mã.")))
    };
    let id = id.filter(|_| of_one).map(parse).transpose()?.map(|id| id.0);
    let lines = secretary.history(HistoryOf { id, ..HistoryOf::default() })?;
    print::either(&lines, json, print::history);
    Ok(())
}

fn backup(secretary: &Secretary, folder: &Path, json: bool) -> Result<(), Failure> {
    let backup = secretary.back_up(folder)?;
    if json {
        print::json(
            &serde_json::json!({"file": backup.path, "operations": backup.report.operations, "head": backup.report.head}),
        );
    } else {
        say!("Đã ghi và kiểm tra bản sao lưu: {}", backup.path.display());
    }
    Ok(())
}

fn verify(secretary: &Secretary, json: bool) -> Result<(), Failure> {
    let report = secretary.verify()?;
    print::report(&report, json);
    match report.faults.first() {
        None => Ok(()),
        Some(fault) => Err(thuky_store::StoreFault::Damaged(fault.clone()).into()),
    }
}
