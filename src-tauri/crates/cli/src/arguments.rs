//! Arguments that several subcommands share, and what they name on the register.

use crate::days;
use crate::stop::Stop;
use crate::words::{self, STATES, WARRANTIES};
use ::words::{Said, say};
use chrono::NaiveDate;
use clap::Args;
use operations::wire::*;
use operations::{Office, assets, kits, models, people, places};
use serde::de::DeserializeOwned;
use std::path::PathBuf;

/// A check-out, a check-in or a hand-on.
#[derive(Debug, Args)]
pub(crate) struct HandOver {
    /// The action, as `tagdesk actions` lists it.
    #[arg(
        value_name = "ACTION",
        required_unless_present = "last",
        conflicts_with = "last"
    )]
    action: Option<String>,
    /// The last check-out, check-in or hand-on.
    #[arg(long)]
    last: bool,
}

impl HandOver {
    /// Which one; none for the last.
    pub(crate) fn action<T: DeserializeOwned>(&self) -> Result<Option<T>, Stop> {
        let text = self.action.as_ref();
        text.map(|text| identity("action", text)).transpose()
    }
}

/// Conditions on assets; all hold together.
#[derive(Debug, Default, Args)]
#[command(next_help_heading = "Which assets")]
pub(crate) struct Conditions {
    /// In this state; may be given several times.
    #[arg(long, value_name = "STATE", value_parser = words::one_of(STATES))]
    state: Vec<String>,
    /// Of models of this category; may be given several times.
    #[arg(long, value_name = "CATEGORY")]
    category: Vec<String>,
    /// Of the model with this name or number; may be given several times.
    #[arg(long, value_name = "MODEL")]
    model: Vec<String>,
    /// At this place or below: its name, path or code; may be given several times.
    #[arg(long, value_name = "PLACE")]
    place: Vec<String>,
    /// Held by this person: a name, e-mail, username, employee number or badge.
    #[arg(long, value_name = "PERSON")]
    holder: Option<String>,
    /// Checked out to the asset with this tag.
    #[arg(long, value_name = "TAG")]
    within: Option<String>,
    /// Whose warranty ends in this window; may be given several times.
    #[arg(long, value_name = "WINDOW", value_parser = words::one_of(WARRANTIES))]
    warranty: Vec<String>,
    /// Out and due before today.
    #[arg(long)]
    overdue: bool,
    /// Out and due back before the end of this day; overdue ones too.
    #[arg(long, value_name = "DATE", value_parser = days::day)]
    due_by: Option<NaiveDate>,
    /// Never labelled, and neither retired nor disposed of.
    #[arg(long)]
    needs_label: bool,
}

impl Conditions {
    /// Whether any condition is set.
    pub(crate) fn any(&self) -> bool {
        let lists = [
            &self.state,
            &self.category,
            &self.model,
            &self.place,
            &self.warranty,
        ];
        let singles = [&self.holder, &self.within];
        self.overdue
            || self.due_by.is_some()
            || self.needs_label
            || lists.iter().any(|list| !list.is_empty())
            || singles.iter().any(|single| single.is_some())
    }

    /// The filter they make, with words to search for.
    pub(crate) fn filter(&self, office: &Office, search: &[String]) -> Result<AssetFilter, Stop> {
        let mut filter = AssetFilter {
            search: search.join(" "),
            states: words::values(&self.state)?,
            categories: self.category.clone(),
            warranty: self.warranty.clone(),
            overdue: self.overdue,
            due_by: self.due_by,
            needs_label: self.needs_label,
            ..AssetFilter::default()
        };
        for text in &self.model {
            filter.models.push(model(office, text)?.id);
        }
        for text in &self.place {
            filter.places.push(place(office, text)?.id);
        }
        if let Some(text) = &self.holder {
            filter.person = Some(person(office, text)?.id);
        }
        if let Some(tag) = &self.within {
            let request = ShowAsset {
                tag: Some(tag.clone()),
                ..ShowAsset::default()
            };
            filter.within = Some(assets::show_asset(office, request)?.row.id);
        }
        Ok(filter)
    }
}

/// A part of a list of records.
#[derive(Debug, Args)]
pub(crate) struct Listing {
    /// What their words contain; all if not said.
    #[arg(value_name = "SEARCH")]
    search: Vec<String>,
    /// Leave out so many first.
    #[arg(long, value_name = "N")]
    offset: Option<u32>,
    /// Show so many at most.
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=1000))]
    limit: u32,
}

impl Listing {
    /// The request it makes.
    pub(crate) fn request(self) -> ListByText {
        let search = self.search.join(" ");
        ListByText {
            search: (!search.is_empty()).then_some(search),
            offset: self.offset,
            limit: Some(self.limit),
        }
    }
}

/// Tags as a selection.
pub(crate) fn tagged(tags: Vec<String>) -> AssetSelection {
    AssetSelection {
        tags,
        ..AssetSelection::default()
    }
}

/// “3 of 12 models”, when not all are shown.
pub(crate) fn shown(shown: usize, total: u32, noun: &str) -> String {
    let plural = match (total, noun) {
        (1, noun) => noun.to_owned(),
        (_, "person") => "people".to_owned(),
        (_, noun) => format!("{noun}s"),
    };
    match u32::try_from(shown) {
        Ok(shown) if shown < total => format!("{shown} of {total} {plural}"),
        _ => format!("{total} {plural}"),
    }
}

/// The person somebody names.
pub(crate) fn person(office: &Office, text: &str) -> Result<PersonView, Stop> {
    Ok(people::show_person(
        office,
        ShowPerson {
            person: text.to_owned(),
        },
    )?
    .person)
}

/// The place somebody names by identity, code, path or name.
pub(crate) fn place(office: &Office, text: &str) -> Result<PlaceView, Stop> {
    let fits = |place: &PlaceView, text: &str| {
        same([&place.name, &place.path, &place.code], &place.id, text)
    };
    only(
        "place",
        text,
        |request| places::list_places(office, request),
        fits,
        |place| {
            format!("{} {}", place.path, place.code)
                .trim_end()
                .to_owned()
        },
    )
}

/// The model somebody names by identity, name or number.
pub(crate) fn model(office: &Office, text: &str) -> Result<ModelView, Stop> {
    let fits = |model: &ModelView, text: &str| same([&model.name, &model.number], &model.id, text);
    only(
        "model",
        text,
        |request| models::list_models(office, request),
        fits,
        |model| {
            [&model.manufacturer, &model.name, &model.number]
                .map(String::as_str)
                .join(" ")
                .trim()
                .to_owned()
        },
    )
}

/// The kit somebody names by identity, code or name.
pub(crate) fn kit(office: &Office, text: &str) -> Result<KitView, Stop> {
    only(
        "kit",
        text,
        |request| kits::list_kits(office, request),
        |kit, text| same([&kit.name, &kit.code], &kit.id, text),
        |kit| kit.name.clone(),
    )
}

/// The one record of a short list that somebody names.
pub(crate) fn one_of<T>(
    noun: &str,
    text: &str,
    all: Vec<T>,
    name: impl Fn(&T) -> String,
    id: impl Fn(&T) -> String,
) -> Result<T, Stop> {
    let found: Vec<T> = all
        .into_iter()
        .filter(|record| same([&name(record)], &id(record), text))
        .collect();
    unique(noun, text, found, name)
}

fn same<const N: usize>(names: [&String; N], id: &dyn std::fmt::Display, text: &str) -> bool {
    names.iter().any(|name| operations::same(name, text))
        || id.to_string() == text.trim().to_lowercase()
}

/// Looks through a list, first at what a search for the text finds, then at all of it.
fn only<T>(
    noun: &str,
    text: &str,
    list: impl Fn(ListByText) -> Result<Page<T>, Failure>,
    fits: impl Fn(&T, &str) -> bool,
    name: impl Fn(&T) -> String,
) -> Result<T, Stop> {
    for search in [Some(text.to_owned()), None] {
        let mut found = Vec::new();
        let mut offset = 0;
        loop {
            let page = list(ListByText {
                search: search.clone(),
                offset: Some(offset),
                limit: Some(1000),
            })?;
            offset += u32::try_from(page.rows.len()).unwrap_or(u32::MAX);
            let end = page.rows.is_empty() || offset >= page.total;
            found.extend(page.rows.into_iter().filter(|record| fits(record, text)));
            if end {
                break;
            }
        }
        if !found.is_empty() {
            return unique(noun, text, found, name);
        }
    }
    unique(noun, text, Vec::new(), name)
}

fn unique<T>(
    noun: &str,
    text: &str,
    mut found: Vec<T>,
    name: impl Fn(&T) -> String,
) -> Result<T, Stop> {
    match found.len() {
        0 => Err(Failure::said(unknown(noun, text)).on(noun).into()),
        1 => Ok(found.remove(0)),
        count => {
            let failure = Failure::said(ambiguous(noun, text, count))
                .hint(say::choice_ambiguous_only())
                .details(found.iter().take(20).map(name));
            Err(failure.into())
        }
    }
}

fn unknown(noun: &str, text: &str) -> Said {
    match noun {
        "field" => say::field_unknown(text),
        "kit" => say::kit_unknown(text),
        "label design" => say::label_design_unknown(text),
        "label format" => say::label_format_unknown(text),
        "model" => say::model_unknown(text),
        "place" => say::place_unknown(text),
        "printer" => say::printer_unknown_record(text),
        "tag series" => say::tag_series_unknown(text),
        // None of this command line's: it is not said of which kind.
        _ => say::failure_unknown(text),
    }
}

fn ambiguous(noun: &str, text: &str, count: usize) -> Said {
    match noun {
        "field" => say::field_ambiguous(text, count),
        "kit" => say::kit_ambiguous(text, count),
        "label design" => say::label_design_ambiguous(text, count),
        "label format" => say::label_format_ambiguous(text, count),
        "model" => say::model_ambiguous_any_of(text, count),
        "place" => say::place_ambiguous(text, count),
        "printer" => say::printer_ambiguous(text, count),
        "tag series" => say::tag_series_ambiguous(text, count),
        _ => say::choice_ambiguous(text, count),
    }
}

/// An identity as it is written in answers.
pub(crate) fn identity<T: DeserializeOwned>(noun: &str, text: &str) -> Result<T, Stop> {
    words::value(text)
        .map_err(|_| Stop::usage(format!("“{text}” is not the identity of an {noun}.")))
}

/// What came back and what did not, of everything that has it on its checklist; none where nothing was said.
pub(crate) fn checklist(returned: Vec<String>, missing: Vec<String>) -> Option<Vec<ItemReturned>> {
    let said = |returned| {
        move |item| ItemReturned {
            item,
            returned,
            assets: None,
        }
    };
    let all: Vec<ItemReturned> = returned
        .into_iter()
        .map(said(true))
        .chain(missing.into_iter().map(said(false)))
        .collect();
    (!all.is_empty()).then_some(all)
}

/// The photos of these files; none where none was named.
pub(crate) fn photos(files: Vec<PathBuf>) -> Option<Vec<PhotoGiven>> {
    let given = |file| PhotoGiven {
        file: Some(FileRef(file)),
        picture: None,
    };
    (!files.is_empty()).then(|| files.into_iter().map(given).collect())
}
