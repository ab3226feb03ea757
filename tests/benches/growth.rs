//! Time and memory of minutes with a thousand, ten thousand and a hundred thousand paragraphs. Aim: both grow as the paragraphs do,
//! 5 KB of memory for each.

#[path = "../papers/sample/mod.rs"]
#[expect(dead_code, reason = "the bench uses a part of the sample")]
mod sample;

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher};
use thuky_domain::{PaperKind, System};
use thuky_papers::write;

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

fn main() {
    divan::main();
}

#[divan::bench(args = [1_000, 10_000, 100_000], sample_count = 10)]
fn paragraphs(bencher: Bencher<'_, '_>, paragraphs: usize) {
    let mut sheet = sample::empty(PaperKind::Minutes, System::State);
    let line = |n| {
        format!(
            "{n}. Các đơn vị báo cáo tiến độ, nêu việc còn vướng và đề xuất cách tháo gỡ trong quý tới.\n"
        )
    };
    sheet.meeting.proceedings = (1..=paragraphs).map(line).collect();
    bencher.counter(ItemsCount::new(paragraphs)).bench(|| write(&sheet).unwrap());
}
