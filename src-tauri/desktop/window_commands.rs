//! What only the window can do, because a person has to choose a file.

use crate::call::Desk;
use crate::{dialogs, printing};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;
use tauri::AppHandle;
use thuky_secretary::contract::*;
use thuky_secretary::{Secretary, form_at, form_copy, returned_at};

/// The largest picture read from disk, in bytes; the secretary's own limit is lower.
const LARGEST_PICTURE: u64 = 32 * 1024 * 1024;

/// The window's half of the command table.
pub(crate) struct Window {
    pub app: AppHandle,
    pub desk: Desk,
}

impl WindowCommands for Window {
    fn open_source(&mut self, _: Nothing) -> Result<Option<TextToRead>, Failure> {
        let file = dialogs::open(&self.app, "Mở văn bản để đọc", "Văn bản", dialogs::SOURCES);
        let Some(file) = file else { return Ok(None) };
        let intake = self.desk.secretary(|secretary| Ok(secretary.intake()))?;
        intake.file(&file).map(Some)
    }

    fn export_paper(&mut self, request: PaperRequest) -> Result<Option<Exported>, Failure> {
        let (name, _) = self.desk.secretary(|secretary| secretary.paper(&request))?;
        let Some(path) = dialogs::save(&self.app, "Xuất văn bản Word", &name) else { return Ok(None) };
        self.write_paper(&request, &path).map(Some)
    }

    fn export_paper_beside(&mut self, request: PaperRequest) -> Result<Option<Exported>, Failure> {
        let Some(met) = self.desk.met() else { return Ok(None) };
        self.write_paper(&request, &beside(&met)).map(Some)
    }

    fn open_returned(&mut self, _: Nothing) -> Result<Option<ReturnedFile>, Failure> {
        let file = dialogs::open(&self.app, "Đọc bản Word đã sửa", "Word", &["docx"]);
        file.map(|file| returned_at(&file)).transpose()
    }

    fn open_met(&mut self, _: Nothing) -> Result<Option<ReturnedFile>, Failure> {
        self.desk.met().map(|met| returned_at(&met)).transpose()
    }

    fn save_pdf(&mut self, request: PaperRequest) -> Result<Option<Exported>, Failure> {
        self.save_as_pdf(|secretary| secretary.paper(&request))
    }

    fn print_paper(&mut self, request: PaperRequest) -> Result<Printed, Failure> {
        let paper = |secretary: &mut Secretary| Ok((secretary.paper(&request)?, secretary.converter()));
        let ((name, docx), converter) = self.desk.secretary(paper)?;
        let as_pdf = converter.program().is_some();
        let (ending, bytes) = if as_pdf { ("pdf", converter.pdf(&docx)?) } else { ("docx", docx) };
        let name = Path::new(&name).with_extension(ending);
        self.desk.print_tray.hand_over(&name.to_string_lossy(), &bytes)?;
        Ok(Printed { as_pdf })
    }

    fn save_paper(&mut self, which: PaperRef) -> Result<Option<Exported>, Failure> {
        let (name, bytes) = self.desk.secretary(|secretary| secretary.paper_file(which.paper))?;
        let Some(path) = dialogs::save(&self.app, "Lưu bản sao văn bản đã chốt", &name) else {
            return Ok(None);
        };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn save_paper_pdf(&mut self, which: PaperRef) -> Result<Option<Exported>, Failure> {
        self.save_as_pdf(|secretary| secretary.paper_file(which.paper))
    }

    fn export_register(&mut self, request: ExportRequest) -> Result<Option<Exported>, Failure> {
        let (name, bytes) = self.desk.secretary(|secretary| secretary.export(&request))?;
        let path = dialogs::save_as(&self.app, "Xuất sổ theo dõi", &name);
        let Some(path) = path else { return Ok(None) };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn export_issued(&mut self, filter: IssuedFilter) -> Result<Option<Exported>, Failure> {
        let (name, bytes) = self.desk.secretary(|secretary| secretary.issued_file(&filter))?;
        let path = dialogs::save_as(&self.app, "Xuất sổ đăng ký văn bản đi", &name);
        let Some(path) = path else { return Ok(None) };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn open_tracker(&mut self, _: Nothing) -> Result<Option<TableFile>, Failure> {
        let file = dialogs::open(&self.app, "Mở sổ theo dõi cũ", "Bảng tính", dialogs::TABLES);
        let Some(file) = file else { return Ok(None) };
        let intake = self.desk.secretary(|secretary| Ok(secretary.intake()))?;
        intake.table(&file).map(Some)
    }

    fn open_staff(&mut self, _: Nothing) -> Result<Option<StaffPreview>, Failure> {
        let file = dialogs::open(&self.app, "Mở danh sách cán bộ", "Bảng tính", dialogs::TABLES);
        let Some(file) = file else { return Ok(None) };
        let intake = self.desk.secretary(|secretary| Ok(secretary.intake()))?;
        let table = intake.table(&file)?;
        self.desk.secretary(|secretary| secretary.preview_staff(&table)).map(Some)
    }

    fn export_reply_form(&mut self, request: ReplyFormRequest) -> Result<Option<Exported>, Failure> {
        let (name, bytes) = self.desk.secretary(|secretary| secretary.reply_form(&request))?;
        let path = dialogs::save_as(&self.app, "Lưu phiếu trả lời", &name);
        let Some(path) = path else { return Ok(None) };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn open_replies(&mut self, _: Nothing) -> Result<Vec<ReplyPreview>, Failure> {
        let files = dialogs::open_many(&self.app, "Nhận phiếu trả lời", "Phiếu trả lời", dialogs::REPLIES);
        let intake = self.desk.secretary(|secretary| Ok(secretary.intake()))?;
        let preview = |file: &PathBuf| {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            let taken = intake.reply_at(file);
            self.desk.secretary(|secretary| secretary.preview_reply(&name, taken))
        };
        files.iter().map(preview).collect()
    }

    fn open_form(&mut self, _: Nothing) -> Result<Option<FormFile>, Failure> {
        let file = dialogs::open(&self.app, "Mở văn bản để kiểm tra thể thức", "Word", dialogs::FORMS);
        file.map(|file| form_at(&file, None)).transpose()
    }

    fn save_corrected(&mut self, file: FormFile) -> Result<Option<Exported>, Failure> {
        let (name, bytes, _) = form_copy(&file)?;
        let Some(path) = dialogs::save(&self.app, "Lưu bản đã sửa thể thức", &name) else {
            return Ok(None);
        };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn open_template(&mut self, of: WordingOf) -> Result<Option<TemplateFile>, Failure> {
        let file = dialogs::open(&self.app, "Chọn mẫu Word", "Word", &["docx"]);
        file.map(|file| thuky_secretary::template_at(of, &file)).transpose()
    }

    fn export_template(&mut self, of: TemplateOf) -> Result<Option<Exported>, Failure> {
        let (name, bytes) = self.desk.secretary(|secretary| secretary.template(&of))?;
        let Some(path) = dialogs::save(&self.app, "Lưu mẫu Word", &name) else { return Ok(None) };
        thuky_store::write_whole(&path, &bytes)?;
        Ok(Some(self.exported(&path)))
    }

    fn reveal_export(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        let folder = self.desk.last_export.lock().unwrap_or_else(PoisonError::into_inner).clone();
        folder.map_or(Ok(()), |folder| printing::show(&folder))?;
        Ok(Nothing {})
    }

    fn add_photographs(&mut self, meeting: MeetingRef) -> Result<Option<Saved>, Failure> {
        let mut saved = None;
        for file in dialogs::open_many(&self.app, "Thêm ảnh", "Ảnh", &["png", "jpg", "jpeg"]) {
            let caption = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = read_picture(&file)?;
            let add = |secretary: &mut Secretary| secretary.add_photograph(meeting.meeting, &caption, &bytes);
            saved = Some(self.desk.secretary(add)?);
        }
        Ok(saved)
    }

    fn choose_logo(&mut self, _: Nothing) -> Result<Option<Saved>, Failure> {
        let Some(file) = dialogs::open(&self.app, "Chọn logo", "Ảnh", &["png", "jpg", "jpeg"]) else {
            return Ok(None);
        };
        let bytes = read_picture(&file)?;
        self.desk.secretary(|secretary| secretary.set_logo(&bytes)).map(Some)
    }

    fn close_window(&mut self, _: Nothing) -> Result<Nothing, Failure> {
        self.desk.close();
        self.app.exit(0);
        Ok(Nothing {})
    }

    fn make_backup(&mut self, _: Nothing) -> Result<Option<Exported>, Failure> {
        let Some(folder) = dialogs::folder(&self.app, "Chọn nơi giữ bản sao lưu") else {
            return Ok(None);
        };
        let backup = self.desk.secretary(|secretary| secretary.back_up(&folder))?;
        Ok(Some(self.exported(&backup.path)))
    }

    fn restore_backup(&mut self, _: Nothing) -> Result<Option<Restored>, Failure> {
        let backup = dialogs::open(&self.app, "Chọn bản sao lưu", "Bản sao lưu", dialogs::BACKUPS);
        backup.map(|backup| self.desk.restore(&backup)).transpose()
    }
}

impl Window {
    /// Writes the paper; an edited file that it would have written over is remembered.
    fn write_paper(&self, request: &PaperRequest, path: &Path) -> Result<Exported, Failure> {
        let written = self.desk.secretary(|secretary| secretary.write_paper(request, path));
        if written.as_ref().is_err_and(|failure| failure.kind == FailureKind::Edited) {
            *self.desk.last_met.lock().unwrap_or_else(PoisonError::into_inner) = Some(path.to_owned());
        }
        written.map(|()| self.exported(path))
    }

    /// Lets the user choose where the PDF of a Word file goes and writes it there. The secretary is not held meanwhile.
    fn save_as_pdf(
        &self,
        paper: impl FnOnce(&mut Secretary) -> Result<(String, Vec<u8>), Failure>,
    ) -> Result<Option<Exported>, Failure> {
        let taken = |secretary: &mut Secretary| Ok((paper(secretary)?, secretary.converter()));
        let ((name, docx), converter) = self.desk.secretary(taken)?;
        let name = Path::new(&name).with_extension("pdf");
        let path = dialogs::save_as(&self.app, "Lưu thành PDF", &name.to_string_lossy());
        let Some(path) = path else { return Ok(None) };
        thuky_store::write_whole(&path, &converter.pdf(&docx)?)?;
        Ok(Some(self.exported(&path)))
    }

    fn exported(&self, path: &Path) -> Exported {
        let folder = path.parent().map(PathBuf::from).unwrap_or_default();
        let text = |path: Option<&std::ffi::OsStr>| path.unwrap_or_default().to_string_lossy().into_owned();
        let exported = Exported { file_name: text(path.file_name()), folder: text(folder.file_name()) };
        *self.desk.last_export.lock().unwrap_or_else(PoisonError::into_inner) = Some(folder);
        exported
    }
}

/// The first free name beside a file: `Biên bản (2).docx`.
fn beside(path: &Path) -> PathBuf {
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, ending) = (text(path.file_stem()), text(path.extension()));
    let named = |number: u32| path.with_file_name(format!("{stem} ({number}).{ending}"));
    (2..).map(named).find(|path| !path.exists()).unwrap_or_else(|| named(u32::MAX))
}

fn read_picture(file: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = File::open(file).and_then(|open| open.take(LARGEST_PICTURE).read_to_end(&mut bytes));
    read.map_err(|error| {
        Failure::new(FailureKind::Unreadable, format!("Không đọc được ảnh {} ({error}).", file.display()))
    })?;
    Ok(bytes)
}
