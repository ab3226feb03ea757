//! The number book: numbers are reserved, used and made void. Each is given once, and what went out is never free again.

use crate::act::tidy::tidied;
use crate::ask::number::{Free, Wanted, free, line, policy, wanted};
use crate::clock::Clock;
use crate::contract::{Failure, NumberGiven, NumberRequest, NumberUse, NumberVoid, Saved};
use crate::secretary::Secretary;
use thuky_domain::{
    Number, NumberId, NumberNotice, NumberPolicy, NumberState, PaperId, PartialDate, Problem,
};
use thuky_store::{Act, Reader};

/// A number with what is to be known of it.
pub(crate) type Given = (Number, Vec<NumberNotice>);

/// Keeps the next number, or the one wanted, for a paper; uses it at once for a paper that went out already.
pub(crate) fn reserve(secretary: &mut Secretary, request: &NumberRequest) -> Result<NumberGiven, Failure> {
    let wanted = wanted(secretary, request)?;
    let ((number, notices), saved) = secretary.act(None, |act, clock| {
        wanted.book(&policy(act.reader())?)?;
        let given = match request.issued {
            true => use_in(act, clock, &wanted, request.number, None)?.ok_or_else(only_given)?,
            false => reserve_in(act, clock, &wanted, request.number)?,
        };
        let deed = if request.issued { "Dùng" } else { "Giữ" };
        act.name(format!("{deed} số {}", given.0.written()));
        Ok(given)
    })?;
    Ok(NumberGiven { line: line(secretary.store.reader(), number)?, notices, saved })
}

fn reserve_in(
    act: &mut Act<'_>,
    clock: &dyn Clock,
    wanted: &Wanted,
    number: Option<u32>,
) -> Result<Given, Failure> {
    let (number, notices) = given(act.reader(), clock, wanted, number)?;
    Ok((put_in(act, number)?, notices))
}

/// Tells that the paper of a reserved number went out.
pub(crate) fn mark_used(secretary: &mut Secretary, used: &NumberUse) -> Result<Saved, Failure> {
    let ((), saved) = secretary.act(None, |act, _| {
        let kept: Number = act.reader().get(used.id.0)?;
        act.name(format!("Dùng số {}", kept.written()));
        let date = used.date.unwrap_or(kept.date);
        put_in(act, went_out(Number { date, ..still_reserved(kept)? }, None)).map(drop)
    })?;
    Ok(saved)
}

/// Makes a number void: it stays in the book with its reason.
pub(crate) fn make_void(secretary: &mut Secretary, void: NumberVoid) -> Result<Saved, Failure> {
    let ((), saved) = secretary.act(None, |act, _| {
        let kept: Number = act.reader().get(void.id.0)?;
        act.name(format!("Hủy số {}", kept.written()));
        if kept.state == NumberState::Void {
            let sentence = format!("Số {} đã hủy: {}", kept.written(), kept.reason);
            return Err(Problem::new("state", sentence).into());
        }
        put_in(act, Number { state: NumberState::Void, reason: void.reason, ..kept }).map(drop)
    })?;
    Ok(saved)
}

/// Uses a number for a paper that goes out in this act: the one printed, reserved for such a paper or free, else the next.
/// None where the office keeps no number book.
///
/// # Errors
/// The number is taken or kept for another paper, or its book gives none.
pub(crate) fn use_in(
    act: &mut Act<'_>,
    clock: &dyn Clock,
    wanted: &Wanted,
    printed: Option<u32>,
    paper: Option<PaperId>,
) -> Result<Option<Given>, Failure> {
    let policy = policy(act.reader())?;
    if policy.kept_from.is_none() {
        return Ok(None);
    }
    let (number, notices) = match kept_for(act.reader(), &policy, wanted, printed, paper)? {
        Some(kept) => (taking(kept, wanted)?, vec![]),
        None => given(act.reader(), clock, wanted, printed)?,
    };
    Ok(Some((put_in(act, went_out(number, paper))?, notices)))
}

/// The entry of the number that a paper prints: a reservation, or, for a frozen paper, a number that was used by hand.
fn kept_for(
    reader: Reader<'_>,
    policy: &NumberPolicy,
    wanted: &Wanted,
    printed: Option<u32>,
    paper: Option<PaperId>,
) -> Result<Option<Number>, Failure> {
    let Some(printed) = printed else { return Ok(None) };
    let given: Vec<Number> = reader.with_text("book", &wanted.book(policy)?.key())?;
    let awaited = |number: &Number| match number.state {
        NumberState::Reserved => true,
        NumberState::Used => paper.is_some() && number.paper.is_none(),
        NumberState::Void => false,
    };
    let is_kept = |number: &Number| number.number == printed && awaited(number);
    Ok(given.into_iter().find(is_kept))
}

/// A reservation with the facts of the paper that takes it.
fn taking(kept: Number, wanted: &Wanted) -> Result<Number, Failure> {
    if (kept.kind, kept.meeting) != (wanted.kind, wanted.meeting) {
        let sentence = format!("Số {} đang giữ cho văn bản khác: {}", kept.written(), kept.subject);
        return Err(Problem::new("number", sentence).into());
    }
    let fresh = entry(kept.id, kept.book.clone(), kept.number, wanted);
    Ok(Number { copies: kept.copies, note: kept.note, ..fresh })
}

/// A number given to a paper: the one wanted, else the next of its book.
fn given(
    reader: Reader<'_>,
    clock: &dyn Clock,
    wanted: &Wanted,
    number: Option<u32>,
) -> Result<Given, Failure> {
    let Free { book, number, notices } = free(reader, wanted, number)?;
    Ok((entry(NumberId(clock.new_id()), book.key(), number, wanted), notices))
}

fn entry(id: NumberId, book: String, number: u32, wanted: &Wanted) -> Number {
    let wanted = wanted.clone();
    Number {
        id,
        meeting: wanted.meeting,
        book,
        number,
        reason: String::new(),
        state: NumberState::Reserved,
        system: wanted.system,
        kind: wanted.kind,
        code: wanted.code,
        secrecy: wanted.secrecy,
        date: wanted.date,
        symbol: wanted.symbol,
        subject: wanted.subject,
        signer: wanted.signer,
        recipients: wanted.recipients,
        archive: wanted.archive,
        copies: None,
        note: String::new(),
        paper: None,
    }
}

fn went_out(number: Number, paper: Option<PaperId>) -> Number {
    Number { state: NumberState::Used, paper, ..number }
}

fn still_reserved(kept: Number) -> Result<Number, Failure> {
    if kept.state == NumberState::Reserved {
        return Ok(kept);
    }
    let sentence = format!("Số {} {}, không dùng lại.", kept.written(), kept.state.word());
    Err(Problem::new("state", sentence).into())
}

/// Writes a number after the rules of its noun; its date stays within its book.
fn put_in(act: &mut Act<'_>, number: Number) -> Result<Number, Failure> {
    let number = tidied(number)?;
    number.check()?;
    stays_in_book(act.reader(), &number)?;
    act.put(&number)?;
    Ok(number)
}

fn stays_in_book(reader: Reader<'_>, number: &Number) -> Result<(), Failure> {
    if reader.find::<Number>(number.id.0)?.is_none_or(|kept| kept.date == number.date) {
        return Ok(());
    }
    let book = policy(reader)?.book(number.system, &number.code, number.secrecy, number.date)?;
    if book.key() == number.book {
        return Ok(());
    }
    let sentence = format!(
        "Số {} thuộc sổ khác; văn bản ngày {} lấy số ở sổ “{}”. Hãy hủy số này, ghi lý do, rồi lấy số mới.",
        number.written(),
        PartialDate::from(number.date).short(),
        book.title()
    );
    Err(Problem::new("date", sentence).into())
}

/// Changes what the register tells of a number: everything of a reserved one but its place, of others only recipients,
/// archive, copies and note.
pub(crate) fn put(act: &mut Act<'_>, number: Number) -> Result<(), Failure> {
    let kept = act.reader().find::<Number>(number.id.0)?.ok_or_else(only_given)?;
    let told = Number {
        recipients: number.recipients.clone(),
        archive: number.archive.clone(),
        copies: number.copies,
        note: number.note.clone(),
        ..kept.clone()
    };
    let told = match kept.state {
        NumberState::Reserved => Number {
            date: number.date,
            subject: number.subject.clone(),
            signer: number.signer.clone(),
            ..told
        },
        NumberState::Used | NumberState::Void => told,
    };
    if told != number {
        return Err(only_given());
    }
    put_in(act, number).map(drop)
}

/// What is told when somebody wants to write into the book past its deeds.
pub(crate) fn only_given() -> Failure {
    let sentence = "Số do sổ cấp, không ghi hay bỏ bằng tay. Hãy giữ số, dùng số, hoặc hủy số kèm lý do.";
    Problem::new("number", sentence).into()
}

/// Lets the office change how it numbers.
pub(crate) fn admit_policy(reader: Reader<'_>, policy: &NumberPolicy) -> Result<(), Failure> {
    if self::policy(reader)? == *policy {
        return Ok(());
    }
    Ok(policy.agrees(&reader.all::<Number>()?)?)
}
