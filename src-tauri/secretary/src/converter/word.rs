//! Word, asked through PowerShell, which every Windows has: a Word of its own, unseen, that opens the one file read-only
//! without macros and prints it into a PDF. The Word that the user has open is another process and is not touched.
//!
//! The script notes the process that it started, so that a Word that hangs can be ended, and no other.

use super::{MADE, PAPER};
use std::path::Path;

/// Where the script notes the process of its Word.
const NOTED: &str = "word.pid";

/// Values of Word's object model: `msoAutomationSecurityForceDisable`, `wdAlertsNone`, `wdExportFormatPDF`.
const SCRIPT: &str = "
$ErrorActionPreference = 'Stop'
$folder = (Get-Location).ProviderPath
function OwnWords { @(Get-CimInstance Win32_Process -Filter 'Name = ''WINWORD.EXE''' |
  Where-Object { $_.CommandLine -match '-Embedding' } | ForEach-Object { $_.ProcessId }) }
$before = OwnWords
$word = New-Object -ComObject Word.Application
try {
  $started = @(OwnWords | Where-Object { $before -notcontains $_ })
  if ($started.Count -eq 1) { Set-Content -LiteralPath NOTED -Value $started[0] }
  $word.Visible = $false
  $word.DisplayAlerts = 0
  $word.AutomationSecurity = 3
  $paper = $word.Documents.Open([IO.Path]::Combine($folder, 'PAPER'), $false, $true, $false)
  $paper.ExportAsFixedFormat([IO.Path]::Combine($folder, 'MADE'), 17)
  $paper.Saved = $true
  $paper.Close()
} finally {
  $word.Quit()
}
";

/// The arguments that let PowerShell have Word make a PDF of the paper in the folder it is started in.
pub(super) fn arguments() -> [String; 4] {
    let script = SCRIPT.replace("NOTED", &format!("'{NOTED}'")).replace("PAPER", PAPER).replace("MADE", MADE);
    ["-NoProfile".to_owned(), "-NonInteractive".to_owned(), "-Command".to_owned(), script]
}

/// The process of the Word that was started for a folder, when it is known which one it is.
pub(super) fn process(folder: &Path) -> Option<u32> {
    std::fs::read_to_string(folder.join(NOTED)).ok()?.trim().trim_start_matches('\u{feff}').parse().ok()
}
