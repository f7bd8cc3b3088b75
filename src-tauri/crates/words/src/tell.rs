//! Telling what is said, in a language.

use crate::catalogue::{self, Catalogue, Fault, Key, Piece};
use crate::manner::Manner;
use crate::said::{Argument, List, Said};
use std::sync::OnceLock;

/// A language that sentences are told in.
#[derive(Debug)]
pub struct Language {
    catalogue: Catalogue,
    manner: Manner,
}

/// English, which every sentence has.
pub fn english() -> &'static Language {
    static ENGLISH: OnceLock<Language> = OnceLock::new();
    ENGLISH.get_or_init(|| {
        // The build has read the same files and refused them otherwise.
        let catalogue = catalogue::read(crate::ENGLISH).unwrap_or_default();
        Language {
            catalogue,
            manner: Manner::english(),
        }
    })
}

impl Language {
    /// A language from its catalogue's files, held against the English one; none where it is the English one.
    ///
    /// # Errors
    /// What stands in it that could not be told.
    pub fn read(
        files: &[(&str, &str)],
        english: Option<&Catalogue>,
        manner: Manner,
    ) -> Result<Language, Vec<Fault>> {
        let catalogue = catalogue::read(files)?;
        match catalogue::check(&catalogue, english.unwrap_or(&catalogue), &manner.plurals()) {
            faults if faults.is_empty() => Ok(Language { catalogue, manner }),
            faults => Err(faults),
        }
    }

    /// All its sentences.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// Tells it; what this language does not have is told in English.
    pub fn tell(&self, said: &Said) -> String {
        let mut told = String::new();
        match self.catalogue.get(said.id()) {
            Some(message) => self.pieces(&message.value, said, &mut told),
            None if !std::ptr::eq(self, english()) => return english().tell(said),
            None => told.push_str(said.id()),
        }
        told
    }

    fn pieces(&self, pieces: &[Piece], said: &Said, told: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(words) => told.push_str(words),
                Piece::Argument(name) => {
                    if let Some(argument) = said.argument(name) {
                        told.push_str(&self.argument(argument));
                    }
                }
                Piece::Choose { by, of, otherwise } => {
                    let chosen = said
                        .argument(by)
                        .and_then(|argument| self.chosen(argument, of));
                    if let Some((_, pieces)) = chosen.or_else(|| of.get(*otherwise)) {
                        self.pieces(pieces, said, told);
                    }
                }
                Piece::Message(id) => {
                    if let Some(message) = self
                        .catalogue
                        .get(id)
                        .or_else(|| english().catalogue.get(id))
                    {
                        self.pieces(&message.value, said, told);
                    }
                }
            }
        }
    }

    /// The number itself before the plural form it has.
    fn chosen<'p>(
        &self,
        argument: &Argument,
        of: &'p [(Key, Vec<Piece>)],
    ) -> Option<&'p (Key, Vec<Piece>)> {
        match argument {
            Argument::Number(number) => {
                let form = self.manner.plural(number.0);
                of.iter()
                    .find(|(key, _)| *key == Key::Number(number.0))
                    .or_else(|| {
                        of.iter()
                            .find(|(key, _)| matches!(key, Key::Word(word) if word == form))
                    })
            }
            Argument::Choice(choice) => of
                .iter()
                .find(|(key, _)| matches!(key, Key::Word(word) if word == choice.0)),
            _ => None,
        }
    }

    fn argument(&self, argument: &Argument) -> String {
        match argument {
            Argument::Text(text) => text.clone(),
            Argument::Number(number) => self.manner.number(number.0),
            Argument::Day(day) => self.manner.day(*day),
            Argument::Instant(instant) => self.manner.instant(*instant),
            Argument::Money(money) => self.manner.money(money),
            Argument::Said(said) => self.tell(said),
            Argument::List(List::Texts(texts)) => self.manner.all_of(texts),
            Argument::List(List::Said(said)) => self.manner.all_of(&self.each(said)),
            Argument::List(List::AnyOf(said)) => self.manner.any_of(&self.each(said)),
            Argument::Choice(_) => String::new(),
        }
    }

    fn each(&self, said: &[Said]) -> Vec<String> {
        said.iter().map(|said| self.tell(said)).collect()
    }
}
