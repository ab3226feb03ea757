//! Word templates on the command line: look one over, take it, give it up, list the names, write the example.

use crate::print;
use crate::word::{one_of, word};
use clap::{Args, Subcommand};
use std::path::{Path, PathBuf};
use thuky_domain::{PaperKind, System, Wording};
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, template_at};

/// What can be done with templates.
#[derive(Subcommand)]
pub(crate) enum TemplateDeed {
    /// Xem một tệp Word có dùng làm mẫu được không; không ghi gì
    Check(TemplateFacts),
    /// Dùng một tệp Word làm mẫu của loại văn bản
    Add(TemplateFacts),
    /// Thôi dùng mẫu Word; các bản cũ vẫn được giữ
    Remove {
        /// Loại văn bản
        #[arg(value_parser = one_of(&PaperKind::ALL))]
        kind: PaperKind,
    },
    /// Các trường dùng được trong mẫu, có ví dụ
    Fields {
        /// Loại văn bản
        #[arg(value_parser = one_of(&PaperKind::ALL))]
        kind: PaperKind,
    },
    /// Ghi một mẫu đã dùng được để sửa tiếp trong Word
    Example {
        /// Loại văn bản
        #[arg(value_parser = one_of(&PaperKind::ALL))]
        kind: PaperKind,
        /// Tệp .docx sẽ ghi
        #[arg(short, long, value_name = "FILE.docx")]
        output: PathBuf,
        /// Mẫu đang dùng, thay cho mẫu ví dụ
        #[arg(long)]
        kept: bool,
    },
}

/// A file and the kind of paper it is for.
#[derive(Args)]
pub(crate) struct TemplateFacts {
    /// Loại văn bản
    #[arg(value_parser = one_of(&PaperKind::ALL))]
    kind: PaperKind,
    /// Tệp .docx
    file: PathBuf,
}

/// Does what is asked.
pub(crate) fn run(
    secretary: &mut Secretary,
    deed: &TemplateDeed,
    system: Option<System>,
    json: bool,
) -> Result<(), Failure> {
    let of = |kind: PaperKind| WordingOf { kind, system };
    match deed {
        TemplateDeed::Check(facts) => {
            let report = secretary.check_template(template_at(of(facts.kind), &facts.file)?)?;
            print::either(&report, json, show);
            Ok(())
        }
        TemplateDeed::Add(facts) => {
            let saved = secretary.keep_template(template_at(of(facts.kind), &facts.file)?)?;
            print::either(&saved, json, |_| say!("Đã dùng {} làm mẫu", facts.file.display()));
            Ok(())
        }
        TemplateDeed::Remove { kind } => {
            let kept = secretary.wording(of(*kind))?.wording;
            let note = "Thôi dùng mẫu Word".to_owned();
            let bare = Wording { template: None, template_name: String::new(), note, ..kept };
            let saved = secretary.keep_wording(bare)?;
            print::either(&saved, json, |_| say!("Đã thôi dùng mẫu Word"));
            Ok(())
        }
        TemplateDeed::Fields { kind } => {
            let fields = secretary.template_fields(of(*kind))?;
            print::either(&fields, json, |fields| fields.iter().for_each(field));
            Ok(())
        }
        TemplateDeed::Example { kind, output, kept } => {
            let origin = if *kept { TemplateOrigin::Kept } else { TemplateOrigin::Example };
            example(secretary, &TemplateOf { kind: *kind, system, origin }, output, json)
        }
    }
}

fn example(secretary: &Secretary, of: &TemplateOf, output: &Path, json: bool) -> Result<(), Failure> {
    let (name, bytes) = secretary.template(of)?;
    thuky_store::write_whole(output, &bytes)?;
    let written = serde_json::json!({ "file": output, "name": name });
    print::either(&written, json, |_| say!("Đã ghi {}", output.display()));
    Ok(())
}

fn field(field: &TemplateFieldLine) {
    say!("{:<7} {{{}}}  [{}]  {}", word(&field.shape), field.name, field.tag, field.example);
}

fn show(report: &TemplateReport) {
    report.faults.iter().for_each(|found| say!("LỖI {}: {}", found.place, found.sentence));
    report.notices.iter().for_each(|found| say!("Lưu ý {}: {}", found.place, found.sentence));
    let verdict = if report.faults.is_empty() { "Dùng được" } else { "Chưa dùng được" };
    say!("{verdict}; {} trường: {}", report.used.len(), report.used.join(", "));
}
