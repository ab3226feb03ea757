//! Time and new ids: the only door through which they enter the program.

use chrono::{DateTime, FixedOffset, Local, NaiveDate, Utc};
use uuid::Uuid;

/// What time it is, and ids that sort by it.
pub trait Clock: Send {
    /// Now, in the zone of this machine.
    fn now(&self) -> DateTime<FixedOffset>;

    /// The day that counts as today.
    fn today(&self) -> NaiveDate {
        self.now().date_naive()
    }

    /// The time of day, `HH:MM`.
    fn time(&self) -> String {
        self.now().format("%H:%M").to_string()
    }

    /// A new UUIDv7.
    fn new_id(&self) -> Uuid;
}

/// The machine's own clock; a fixed day makes reports repeatable.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock {
    /// The day to take for today.
    pub fixed_today: Option<NaiveDate>,
}

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the door")]
    fn now(&self) -> DateTime<FixedOffset> {
        Utc::now().with_timezone(&Local).fixed_offset()
    }

    fn today(&self) -> NaiveDate {
        self.fixed_today.unwrap_or_else(|| self.now().date_naive())
    }

    #[expect(clippy::disallowed_methods, reason = "this is the door")]
    fn new_id(&self) -> Uuid {
        Uuid::now_v7()
    }
}
