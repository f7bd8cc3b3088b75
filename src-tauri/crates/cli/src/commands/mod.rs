//! The subcommands, one file each.

mod actions;
mod assets;
mod backup;
mod batch;
mod booking;
mod check;
mod check_in;
mod check_out;
mod checklist;
mod code;
mod completions;
mod copies;
mod design;
mod erased;
mod export;
mod extend;
mod field;
mod find;
mod format;
mod generate;
mod hand_on;
mod hand_out;
mod history;
mod import;
mod kit;
mod labels;
mod list;
mod mapping;
mod merge;
mod model;
mod moves;
mod person;
mod photo;
mod place;
mod print;
mod printer;
mod receipt;
mod redo;
mod register;
mod register_scan;
mod remind;
mod report;
mod reserve;
mod revise;
mod scan;
mod scanner;
mod series;
mod settings;
mod several;
mod show;
mod signature;
mod state;
mod status;
mod stocktake;
mod swap;
mod today;
mod undo;
mod unfinished;
mod who;

use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use clap::Subcommand;
use operations::{Closed, Office};

pub(crate) use completions::Completions;

macro_rules! subcommands {
    (open: { $($name:ident($arguments:path),)* } closed: { $($shut:ident($words:path),)* }) => {
        /// What can be asked.
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($name($arguments),)*
            $($shut($words),)*
            Completions(Completions),
        }

        impl Command {
            /// Carries it out; the register is opened where that is needed.
            pub(crate) fn run(
                self,
                closed: &Closed,
                open: impl FnOnce() -> Result<Office, Stop>,
                screen: &mut Screen,
            ) -> Outcome {
                match self {
                    $(Command::$name(arguments) => arguments.run(&open()?, screen),)*
                    $(Command::$shut(arguments) => arguments.run(closed, screen),)*
                    Command::Completions(completions) => completions.run(screen),
                }
            }
        }
    };
}

subcommands! {
    open: {
        Import(import::Import),
        Register(register::Register),
        List(list::List),
        Show(show::Show),
        Find(find::Find),
        Labels(labels::Labels),
        Format(format::Format),
        Design(design::Design),
        Printer(printer::Printer),
        Print(print::Print),
        Reserve(reserve::Reserve),
        Assign(reserve::Assign),
        Commands(reserve::Commands),
        Booking(booking::Booking),
        CheckOut(check_out::CheckOut),
        HandOn(hand_on::HandOn),
        Extend(extend::Extend),
        Swap(swap::Swap),
        Merge(merge::Merge),
        Remind(remind::Remind),
        CheckIn(check_in::CheckIn),
        Checklist(checklist::Checklist),
        Mapping(mapping::Mapping),
        Photo(photo::Photo),
        Receipt(receipt::Receipt),
        Signature(signature::Signature),
        Kit(kit::Kit),
        Code(code::Code),
        Scanner(scanner::Scanner),
        Move(moves::Move),
        State(state::State),
        Batch(batch::Batch),
        Revise(revise::Revise),
        Scan(scan::Scan),
        Stocktake(stocktake::Stocktake),
        Today(today::Today),
        Report(report::Report),
        Export(export::Export),
        History(history::History),
        Actions(actions::Actions),
        Undo(undo::Undo),
        Redo(redo::Redo),
        Unfinished(unfinished::Unfinished),
        Model(model::Model),
        Who(who::WhoArguments),
        Person(person::Person),
        Place(place::Place),
        Series(series::Series),
        Field(field::Field),
        Settings(settings::Settings),
        Status(status::Status),
        Backup(backup::Backup),
        Copies(copies::Copies),
        Generate(generate::Generate),
    }
    // Also of a register that does not open.
    closed: {
        Check(check::Check),
        Rebuild(check::Rebuild),
        Restore(backup::Restore),
        Begin(status::Begin),
    }
}
