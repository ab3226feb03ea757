//! The window of Thư Ký.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    thuky_desktop::read_source().unwrap_or_else(thuky_desktop::run)
}
