//! Laws: undo takes back exactly what was done, redo brings it again, whatever was done in whatever order.

mod follow_up;
mod numbers;
mod replies;
mod returned;
mod row_code;
mod tally;
mod working_days;

use proptest::prelude::*;
use tempfile::TempDir;
use thuky_domain::*;
use thuky_secretary::Secretary;
use thuky_secretary::contract::*;
use thuky_tests::{founded, put};
use uuid::Uuid;

/// One thing somebody may do; numbers choose among few records, so that acts meet each other.
#[derive(Clone, Debug)]
enum Deed {
    Meeting(u8, String),
    Proceedings(u8, String),
    Trash(u8),
    Attendee(u8, u8, String, Presence),
    Directive(u8, u8, String),
    Progress(u8, ProgressKind),
    Tasks(u8, u8),
    Cite(u8, u8, String),
    Remove(u8),
    Move(u8, u32),
    Type(u8, Vec<String>),
}

fn deed() -> impl Strategy<Value = Deed> {
    let words = "[a-zăâđêôơưáàảãạ ]{0,12}";
    let presence = prop_oneof![
        Just(Presence::Present),
        Just(Presence::Absent),
        Just(Presence::Substitute),
        Just(Presence::Invited)
    ];
    prop_oneof![
        (0..3_u8, words).prop_map(|(m, t)| Deed::Meeting(m, t)),
        (0..3_u8, "[a-zđ\n ]{0,400}").prop_map(|(m, t)| Deed::Proceedings(m, t)),
        (0..3_u8).prop_map(Deed::Trash),
        (0..3_u8, 0..4_u8, words, presence).prop_map(|(m, a, t, p)| Deed::Attendee(m, a, t, p)),
        (0..3_u8, 0..4_u8, words).prop_map(|(m, d, t)| Deed::Directive(m, d, t)),
        (0..4_u8, follow_up::kind()).prop_map(|(d, kind)| Deed::Progress(d, kind)),
        (0..4_u8, 0..7_u8).prop_map(|(d, which)| Deed::Tasks(d, which)),
        (0..3_u8, 0..3_u8, "[0-9]{1,2}-QĐ/TU").prop_map(|(m, d, n)| Deed::Cite(m, d, n)),
        (0..4_u8).prop_map(Deed::Remove),
        (0..4_u8, 0..5_u32).prop_map(|(a, to)| Deed::Move(a, to)),
        (0..3_u8, prop::collection::vec(words, 1..4)).prop_map(|(m, t)| Deed::Type(m, t)),
    ]
}

fn id(kind: u8, n: u8) -> Uuid {
    Uuid::from_u128((u128::from(kind) << 8) + u128::from(n) + 1)
}

fn attendee_id(n: u8) -> AttendeeId {
    AttendeeId(id(2, n))
}

fn meeting(secretary: &mut Secretary, n: u8) -> Meeting {
    let id = MeetingId(id(1, n));
    secretary.meeting(MeetingRef { meeting: id }).map_or_else(|_| Meeting::blank(id), |file| file.meeting)
}

/// Does a deed; one that the rules refuse changes nothing.
fn act(secretary: &mut Secretary, deed: Deed) {
    let _ = match deed {
        Deed::Meeting(m, title) => {
            let meeting = Meeting { title, ..meeting(secretary, m) };
            put(secretary, meeting)
        }
        Deed::Proceedings(m, proceedings) => {
            let meeting = Meeting { proceedings, ..meeting(secretary, m) };
            put(secretary, meeting)
        }
        Deed::Trash(m) => secretary.remove_record(RecordRef { noun: Noun::Meeting, id: id(1, m) }),
        Deed::Attendee(m, a, name, presence) => {
            let attendee =
                Attendee { name, presence, ..Attendee::blank(attendee_id(a), MeetingId(id(1, m))) };
            put(secretary, attendee)
        }
        Deed::Directive(m, d, text) => put(secretary, directive(m, d, text)),
        Deed::Progress(d, kind) => follow(secretary, DirectiveId(id(3, d)), kind),
        Deed::Tasks(d, which) => secretary.act_on_tasks(on_tasks(d, which)),
        Deed::Cite(m, d, number) => secretary.put_cited(cited(m, d, number)),
        Deed::Remove(a) => secretary.remove_record(RecordRef { noun: Noun::Attendee, id: attendee_id(a).0 }),
        Deed::Move(a, to) => secretary.move_record(Move { noun: Noun::Attendee, id: attendee_id(a).0, to }),
        Deed::Type(m, bursts) => type_in(secretary, m, bursts),
    };
}

/// A burst of typing: several saves of one strand.
fn type_in(secretary: &mut Secretary, m: u8, bursts: Vec<String>) -> Result<Saved, Failure> {
    let strand = bursts.concat();
    let mut last = Err(Failure::new(FailureKind::Empty, ""));
    for burst in bursts {
        let mut meeting = meeting(secretary, m);
        meeting.title += &burst;
        last = secretary.put_record(Put { record: meeting.into(), strand: Some(strand.clone()) });
    }
    last
}

/// The next step of a task, numbered among its steps.
fn follow(secretary: &mut Secretary, task: DirectiveId, kind: ProgressKind) -> Result<Saved, Failure> {
    let known = secretary.directive(DirectiveRef { directive: task })?.progress.len() as u128;
    let day = chrono::NaiveDate::default();
    let id = ProgressId(Uuid::from_u128((task.0.as_u128() << 64) + known));
    let task = Directive::blank(task, MeetingId(Uuid::nil()));
    secretary.add_progress(Progress {
        text: "lý do".into(),
        deadline: (kind == ProgressKind::Extend).then_some(day),
        ..Progress::blank(id, &task, kind, day)
    })
}

/// A deed about a task, or about it and the next.
fn on_tasks(d: u8, which: u8) -> TaskDeed {
    use thuky_secretary::contract::Deed;
    let (task, next) = (DirectiveId(id(3, d)), DirectiveId(id(3, (d + 1) % 4)));
    let part = |text: &str| TaskPart { text: text.into(), ..TaskPart::default() };
    let (tasks, deed) = match which {
        0 => (vec![task, next], Deed::Reassign { lead: "Sở Y tế".into() }),
        1 => (vec![task, next], Deed::Follow { follower: "An".into() }),
        2 => (vec![task], Deed::Split { parts: vec![part("việc một"), part("việc hai")] }),
        3 => (vec![task], Deed::Merge { into: next }),
        4 => (vec![task, next], Deed::Cancel),
        5 => (vec![task], Deed::Reopen),
        _ => (vec![task], Deed::Remind),
    };
    TaskDeed { tasks, day: None, by: String::new(), reason: "lý do".into(), deed }
}

fn directive(m: u8, d: u8, text: String) -> Directive {
    Directive { text, ..Directive::blank(DirectiveId(id(3, d)), MeetingId(id(1, m))) }
}

fn cited(m: u8, d: u8, number: String) -> Cited {
    let document = CitedDocument {
        id: CitedDocumentId(id(4, d)),
        type_name: "Quyết định".into(),
        number,
        date: None,
        issuer: String::new(),
        title: String::new(),
    };
    let id = CitationId(id(5, m * 3 + d));
    Cited {
        citation: Citation {
            id,
            meeting: MeetingId(self::id(1, m)),
            ordinal: 0,
            document: document.id,
            doubt: String::new(),
            spans: Spans::new(),
        },
        document,
    }
}

/// Everything that can be seen of the record.
fn sight(secretary: &mut Secretary) -> String {
    let mut files = Vec::new();
    for trashed in [false, true] {
        for line in secretary.meetings(MeetingFilter { trashed, ..MeetingFilter::default() }).unwrap() {
            files.push(secretary.meeting(MeetingRef { meeting: line.id }).unwrap());
        }
    }
    let register = secretary.directives(RegisterFilter::default()).unwrap();
    let followed: Vec<DirectiveFile> = register
        .lines
        .iter()
        .map(|line| secretary.directive(DirectiveRef { directive: line.directive.id }).unwrap())
        .collect();
    let hits = ["a", "q", "tu"].map(|words| {
        let mut hits = secretary.search(SearchQuery { words: words.into() }).unwrap();
        hits.sort_by_key(|hit| hit.id);
        hits
    });
    serde_json::to_string(&(files, register, followed, secretary.directory(Nothing {}).unwrap(), hits))
        .unwrap()
}

/// The register as several questions see it.
fn shapes(secretary: &mut Secretary) -> Vec<Register> {
    let filter =
        || RegisterFilter { day: chrono::NaiveDate::from_ymd_opt(1970, 1, 2), ..RegisterFilter::default() };
    let by = |group| RegisterFilter { group, ..filter() };
    let asked = [
        filter(),
        RegisterFilter { words: "a".into(), ..by(Grouping::Meeting) },
        RegisterFilter { per_group: 2, ..by(Grouping::Status) },
        by(Grouping::Lead),
    ];
    asked.map(|filter| secretary.directives(filter).unwrap()).into()
}

fn workspace() -> (TempDir, Secretary) {
    let root = TempDir::new().unwrap();
    let mut secretary = founded(root.path()).unwrap();
    put(&mut secretary, Meeting::blank(MeetingId(id(1, 0)))).unwrap();
    (root, secretary)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn undoing_all_gives_the_beginning_and_redoing_all_gives_the_end(deeds in prop::collection::vec(deed(), 1..24)) {
        let (_root, mut secretary) = workspace();
        let floor = secretary.status(Nothing {}).unwrap().undo;
        let beginning = sight(&mut secretary);
        let before = secretary.verify().unwrap().operations;
        for deed in deeds {
            act(&mut secretary, deed);
        }
        let end = sight(&mut secretary);
        let done = secretary.verify().unwrap().operations;
        let mut steps = 0;
        while secretary.verify().unwrap().operations > before && sight(&mut secretary) != beginning || secretary.status(Nothing {}).unwrap().undo != floor {
            secretary.undo(Nothing {}).unwrap();
            steps += 1;
            prop_assert!(steps <= done, "undo does not come to an end");
        }
        prop_assert_eq!(&sight(&mut secretary), &beginning);
        for _ in 0..steps {
            secretary.redo(Nothing {}).unwrap();
        }
        prop_assert_eq!(&sight(&mut secretary), &end);
        let exhausted = secretary.redo(Nothing {}).is_err();
        prop_assert!(exhausted, "redo goes on after the end");
        let report = secretary.verify().unwrap();
        prop_assert!(report.ok(), "{:?}", report.faults);
    }

    #[test]
    fn one_undo_takes_back_the_last_deed_whole(deeds in prop::collection::vec(deed(), 1..12), last in deed()) {
        let (_root, mut secretary) = workspace();
        for deed in deeds {
            act(&mut secretary, deed);
        }
        let before = sight(&mut secretary);
        let logged = secretary.verify().unwrap().operations;
        act(&mut secretary, last);
        if secretary.verify().unwrap().operations > logged {
            secretary.undo(Nothing {}).unwrap();
        }
        prop_assert_eq!(sight(&mut secretary), before);
    }

    #[test]
    fn the_register_kept_in_memory_tells_what_a_fresh_one_tells(
        deeds in prop::collection::vec((deed(), 0..4_u8), 1..16)
    ) {
        let (root, mut secretary) = workspace();
        for (deed, turn) in deeds {
            act(&mut secretary, deed);
            shapes(&mut secretary);
            if turn < 2 {
                let _ = secretary.undo(Nothing {});
            }
            if turn == 1 {
                shapes(&mut secretary);
                let _ = secretary.redo(Nothing {});
            }
        }
        let kept = shapes(&mut secretary);
        drop(secretary);
        prop_assert_eq!(kept, shapes(&mut thuky_tests::secretary(root.path()).unwrap()));
    }

    #[test]
    fn undo_survives_a_restart(deeds in prop::collection::vec(deed(), 1..8)) {
        let (root, mut secretary) = workspace();
        for deed in deeds {
            act(&mut secretary, deed);
        }
        let (seen, undo) = (sight(&mut secretary), secretary.status(Nothing {}).unwrap().undo);
        drop(secretary);
        let mut again = thuky_tests::secretary(root.path()).unwrap();
        prop_assert_eq!(sight(&mut again), seen);
        prop_assert_eq!(again.status(Nothing {}).unwrap().undo, undo);
    }
}
