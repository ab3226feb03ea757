//! The contract in TypeScript, written from the Rust types.

use crate::contract::Failure;
use crate::contract::command::{CommandVisitor, visit_commands, visit_window_commands};
use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};
use ts_rs::{Config, TS, TypeVisitor};

/// The whole of `ui/src/contract/index.ts`.
#[must_use]
pub fn typescript() -> String {
    let mut book = Book::new();
    visit_commands(&mut book);
    visit_window_commands(&mut book);
    book.declare::<Failure>();
    let declarations: Vec<String> = book.declarations.into_values().collect();
    format!(
        "{HEAD}{}\n\n{COMMANDS_DOC}export interface Commands {{\n{}}}\n",
        declarations.join("\n\n"),
        book.commands
    )
}

const HEAD: &str = "// Written by the program from the Rust contract (src-tauri/secretary/src/contract). Not to be edited by hand:\n// UPDATE_CONTRACT=1 cargo test -p thuky-tests --test contract\n\n";
const COMMANDS_DOC: &str = "/** Every command by name, with its arguments and its answer. */\n";

struct Book {
    config: Config,
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
    commands: String,
}

impl Book {
    fn new() -> Self {
        Self {
            config: Config::new().with_large_int("number"),
            seen: HashSet::new(),
            declarations: BTreeMap::new(),
            commands: String::new(),
        }
    }

    fn declare<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            let docs = T::docs().map(|docs| format!("{}\n", docs.trim_end())).unwrap_or_default();
            self.declarations
                .insert(T::ident(&self.config), format!("{docs}export {}", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Book {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.declare::<T>();
    }
}

impl CommandVisitor for Book {
    fn visit<Args: TS + 'static, Answer: TS + 'static>(&mut self, name: &'static str) {
        self.declare::<Args>();
        self.declare::<Answer>();
        let line = format!(
            "  \"{name}\": {{ args: {}; answer: {} }};\n",
            Args::name(&self.config),
            Answer::name(&self.config)
        );
        self.commands.push_str(&line);
    }
}
