//! The clerk: the one thread on which the secretary answers the page, one errand after another.
//!
//! There is one secretary, so the calls of the page wait for each other anyway. On threads of their own each would leave behind a
//! heap of free memory that the others cannot use.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Sender, channel, sync_channel};

type Errand = Box<dyn FnOnce() + Send>;

/// Hands errands to the thread, which ends with the last of these.
#[derive(Clone)]
pub(crate) struct Clerk {
    errands: Sender<Errand>,
}

impl Clerk {
    pub fn new() -> Self {
        let (errands, queue) = channel::<Errand>();
        std::thread::spawn(move || {
            for errand in queue {
                // Whoever waits for one that panics is told so, and the next is none the worse for it.
                let _ = catch_unwind(AssertUnwindSafe(errand));
            }
        });
        Self { errands }
    }

    /// Hands over an errand that nobody waits for.
    pub fn hand(&self, errand: impl FnOnce() + Send + 'static) {
        let _ = self.errands.send(Box::new(errand));
    }

    /// Waits for what an errand brings; none when it panicked.
    pub fn ask<T: Send + 'static>(&self, errand: impl FnOnce() -> T + Send + 'static) -> Option<T> {
        let (tell, told) = sync_channel(1);
        self.hand(move || drop(tell.send(errand())));
        told.recv().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errands_are_done_one_after_another_on_one_thread() {
        let clerk = Clerk::new();
        let thread = || std::thread::current().id();
        let first = clerk.ask(thread);
        assert!(first.is_some_and(|first| first != thread()));
        assert_eq!(first, clerk.ask(thread));
    }

    #[test]
    fn an_errand_that_panics_brings_nothing_and_the_next_is_done() {
        let clerk = Clerk::new();
        assert_eq!(clerk.ask(|| assert_eq!(1, 2)), None);
        assert_eq!(clerk.ask(|| 3), Some(3));
    }
}
