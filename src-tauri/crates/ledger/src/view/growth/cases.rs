//! Every question there is about the register, asked as screens ask it.

use super::sample::{Sample, tag};
use crate::error::Result;
use crate::view::bookings::Bookings;
use crate::view::counts::Group;
use crate::view::lines::{Filter, Sort, Window};
use crate::view::prints::PrintFilter;
use crate::view::stocktakes::LineFilter;
use inventory::{Finding, LineStatus, State};
use std::collections::BTreeSet;
use uuid::Uuid;

pub type Case = (&'static str, fn(&Sample) -> Result<()>);

/// A first page.
const PAGE: u32 = 50;

/// A question by the name of its function, behind which may stand how it is asked, and its answer thrown away.
macro_rules! ask {
    ($(($name:literal, $it:ident => $question:expr)),* $(,)?) => {
        &[$(($name, |$it: &Sample| { let _ = $question?; Ok(()) })),*]
    };
}

fn sorted(it: &Sample, sort: Sort) -> Result<()> {
    it.view().lines(&Filter::default(), sort, false, 0, PAGE)?;
    Ok(())
}

fn searched(text: &str) -> Filter {
    Filter {
        search: text.into(),
        ..Filter::default()
    }
}

fn in_state(state: State) -> Filter {
    Filter {
        states: vec![state],
        ..Filter::default()
    }
}

fn unlabelled() -> Filter {
    Filter {
        needs_label: true,
        ..Filter::default()
    }
}

fn late(it: &Sample) -> Filter {
    Filter {
        due_before: Some(it.today),
        ..Filter::default()
    }
}

fn active() -> Filter {
    Filter {
        active: true,
        ..Filter::default()
    }
}

fn ending(it: &Sample) -> [Window; 1] {
    [Window::Between(None, Some(it.today))]
}

/// Asks about two records: one, and another that is like it.
fn twice<T: Clone>(record: Option<T>, ask: impl FnOnce(&T, &mut T) -> Result<()>) -> Result<()> {
    let keep = record.unwrap();
    ask(&keep, &mut keep.clone())
}

pub const CASES: &[Case] = ask![
    ("journal_end_of", it => it.view().journal_end_of(&it.batch)),
    ("actions", it => it.view().actions(PAGE)),
    ("actions_for", it => it.view().actions_for("INC-1", PAGE)),
    ("assets_for", it => it.view().assets_for("INC-1", PAGE)),
    ("action", it => it.view().action(&it.batch)),
    ("last_undoable", it => it.view().last_undoable()),
    ("last_redoable", it => it.view().last_redoable(&it.station)),
    ("things_of", it => it.view().things_of(&it.batch, 20)),
    ("last_action_of", it => it.view().last_action_of(&["check_out"])),
    ("registered_since", it => it.view().registered_since(i64::MAX)),
    ("assets_since", it => it.view().assets_since("check_out", it.at)),
    ("journal_size", it => it.view().journal_size()),
    ("booking", it => it.view().booking(&Uuid::nil().into())),
    ("bookings_of", it => it.view().bookings_of(&it.asset, it.today, None)),
    ("bookings", it => it.view().bookings(&Bookings::default(), 0, PAGE)),
    ("sums by state", it => it.view().sums(Group::State, &Filter::default())),
    ("sums by model", it => it.view().sums(Group::Model, &Filter::default())),
    ("sums by place", it => it.view().sums(Group::Place, &Filter::default())),
    ("sums by place, of a state", it => it.view().sums(Group::Place, &in_state(State::InStock))),
    ("sums by holder", it => it.view().sums(Group::Holder, &Filter::default())),
    ("sums by place, of what is late", it => it.view().sums(Group::Place, &late(it))),
    ("group_name", it => it.view().group_name(Group::Place, (1, 1))),
    ("about", it => it.view().about("tables_version")),
    ("history", it => it.view().history(&it.asset.0)),
    ("missing_of", it => it.view().missing_of(&it.asset)),
    ("asset_entries_of", it => it.view().asset_entries_of(&it.batch, 20)),
    ("kit", it => it.view().kit(&Uuid::nil().into())),
    ("kits_by_code_key", it => it.view().kits_by_code_key("KIT")),
    ("kit_by_code_key", it => it.view().kit_by_code_key("KIT")),
    ("kit_named", it => it.view().kit_named("Kit")),
    ("kits", it => it.view().kits("", 0, PAGE)),
    ("kits_of", it => it.view().kits_of(&it.asset)),
    ("formats", it => it.view().formats()),
    ("format_named", it => it.view().format_named("L6009")),
    ("format", it => it.view().format(&Uuid::nil().into())),
    ("designs", it => it.view().designs()),
    ("design_named", it => it.view().design_named("Standard")),
    ("design", it => it.view().design(&Uuid::nil().into())),
    ("printers", it => it.view().printers()),
    ("printer_named", it => it.view().printer_named("Office")),
    ("printer", it => it.view().printer(&Uuid::nil().into())),
    ("calibrations", it => it.view().calibrations()),
    ("calibration", it => it.view().calibration("Office", "L6009")),
    ("lines", it => sorted(it, Sort::Registered)),
    ("lines by tag", it => sorted(it, Sort::Tag)),
    ("lines by name", it => sorted(it, Sort::Name)),
    ("lines by model", it => sorted(it, Sort::Model)),
    ("lines by serial", it => sorted(it, Sort::Serial)),
    ("lines by state", it => sorted(it, Sort::State)),
    ("lines by place", it => sorted(it, Sort::Place)),
    ("lines by end of warranty", it => sorted(it, Sort::WarrantyEnd)),
    ("lines by day of refresh", it => sorted(it, Sort::RefreshDate)),
    ("lines by day of purchase", it => sorted(it, Sort::PurchaseDate)),
    ("lines by cost", it => sorted(it, Sort::Cost)),
    ("lines by day due", it => sorted(it, Sort::Due)),
    ("lines by change", it => sorted(it, Sort::Changed)),
    ("lines by place, grouped", it => sorted(it, Sort::Grouped(Group::Place))),
    ("lines of a search", it => it.view().lines(&searched("laptop"), Sort::Registered, false, 0, PAGE)),
    ("lines of a search for a letter", it => it.view().lines(&searched("l"), Sort::Registered, false, 0, PAGE)),
    ("lines of a search for a beginning of many", it => it.view().lines(&searched("it00"), Sort::Registered, false, 0, PAGE)),
    ("lines of a search for two words", it => it.view().lines(&searched("laptop model"), Sort::Registered, false, 0, PAGE)),
    ("lines of a search for a holder", it => it.view().lines(&searched("person"), Sort::Registered, false, 0, PAGE)),
    ("lines of what is late", it => it.view().lines(&late(it), Sort::Due, false, 0, 10)),
    ("lines without a label", it => it.view().lines(&unlabelled(), Sort::Registered, false, 0, PAGE)),
    ("lines of a state, by tag", it => it.view().lines(&in_state(State::InStock), Sort::Tag, false, 0, PAGE)),
    ("lines of a state and place, by tag", it => it.view().lines(
        &Filter { places: vec![it.place], ..in_state(State::InStock) }, Sort::Tag, false, 0, PAGE)),
    ("each_line", it => it.view().each_line(&Filter::default(), Sort::Registered, false, 0, Some(PAGE), &mut |_| Ok(()))),
    ("count", it => it.view().count(&Filter::default())),
    ("count of a state", it => it.view().count(&in_state(State::CheckedOut))),
    ("count of what is ours", it => it.view().count(&active())),
    ("count of what is late", it => it.view().count(&late(it))),
    ("count without a label", it => it.view().count(&unlabelled())),
    ("count of a search", it => it.view().count(&searched("laptop"))),
    ("count of a model", it => it.view().count(&Filter { models: vec![it.model], ..Filter::default() })),
    ("states_among", it => it.view().states_among(&Filter::default())),
    ("count_lent", it => it.view().count_lent(&Filter::default())),
    ("ids", it => it.view().ids(&Filter { person: Some(it.person), ..Filter::default() })),
    ("line", it => it.view().line(&it.asset)),
    ("lines_of", it => it.view().lines_of(&[it.asset])),
    ("condition", it => it.view().condition(&searched("laptop"))),
    ("mentions", it => it.view().mentions("nobody", 10)),
    ("asset_at", it => it.view().asset_at(&it.asset, i64::MAX)),
    ("model_at", it => it.view().model_at(&it.model, i64::MAX)),
    ("holder_at", it => it.view().holder_at(&it.holder, i64::MAX)),
    ("place_path_at", it => it.view().place_path_at(&it.place, i64::MAX)),
    ("station_at", it => it.view().station_at(&it.station, i64::MAX)),
    ("people_named", it => it.view().people_named("Person 3")),
    ("places_named", it => it.view().places_named("Room 3")),
    ("models_meant", it => it.view().models_meant("Model 3")),
    ("name_then", it => match it.view().person(&it.person)? {
        Some(person) => it.view().name_then(&person.then()).map(drop),
        None => Ok(()),
    }),
    ("stocktake_counters", it => it.view().stocktake_counters(&it.stocktake)),
    ("is_on_paper", it => it.view().is_on_paper(&it.person)),
    ("papers_naming", it => it.view().papers_naming(&BTreeSet::from(["Nobody".to_owned()]))),
    ("texts_of_person", it => it.view().texts_of_person(&it.person)),
    ("person", it => it.view().person(&it.person)),
    ("people_of", it => it.view().people_of(&[it.person])),
    ("details_of", it => it.view().details_of(&it.person, "")),
    ("people_merged_into", it => it.view().people_merged_into(&Uuid::nil().into())),
    ("people_alike", it => it.view().people_alike()),
    ("places_alike", it => it.view().places_alike()),
    ("models_alike", it => it.view().models_alike()),
    ("assets_alike", it => it.view().assets_alike()),
    ("registered_twice", it => it.view().registered_twice(&it.asset)),
    ("people_at", it => it.view().people_at(3)),
    ("places_in", it => it.view().places_in(3)),
    ("places_merged_into", it => it.view().places_merged_into(3)),
    ("models_merged_into", it => it.view().models_merged_into(3)),
    ("asset_ids_where", it => it.view().asset_ids_where("holder_asset = ?1", 3)),
    ("may_merge_people", it => twice(it.view().person(&it.person)?, |keep, other| {
        other.record.id = Uuid::nil().into();
        it.view().may_merge_people(keep, other)
    })),
    ("may_merge_places", it => twice(it.view().place(&it.place)?, |keep, other| {
        other.record.id = Uuid::nil().into();
        it.view().may_merge_places(keep, other)
    })),
    ("may_merge_models", it => twice(it.view().model(&it.model)?, |keep, other| {
        other.id = Uuid::nil().into();
        it.view().may_merge_models(keep, other)
    })),
    ("may_merge_assets", it => twice(it.view().asset(&it.asset)?, |keep, other| {
        other.id = Uuid::nil().into();
        other.facts.holder = None;
        it.view().may_merge_assets(keep, other)
    })),
    ("is_being_counted", it => it.view().is_being_counted(&Uuid::nil().into())),
    ("place_that_stays", it => it.view().place_that_stays(&Uuid::nil().into())),
    ("people_by_badge", it => it.view().people_by_badge("B-3")),
    ("known_people", it => it.view().known_people(PAGE as usize)),
    ("people_by", it => it.view().people_by("badge", "B-3")),
    ("people", it => it.view().people("", 0, PAGE)),
    ("people of a search", it => it.view().people("person 3", 0, PAGE)),
    ("holder_rows", it => it.view().holder_rows("nobody")),
    ("place", it => it.view().place(&it.place)),
    ("places_by_code_key", it => it.view().places_by_code_key("ROOM3")),
    ("place_by_code_key", it => it.view().place_by_code_key("ROOM3")),
    ("places_of_path", it => it.view().places_of_path("Site 1 › Room 3")),
    ("places_meant", it => it.view().places_meant("Room 3")),
    ("places", it => it.view().places("", 0, PAGE)),
    ("place_rows_within", it => it.view().place_rows_within(&[it.place])),
    ("has_places", it => it.view().has_places()),
    ("prints", it => it.view().prints(PrintFilter::default(), 0, PAGE)),
    ("prints of an asset", it => it.view().prints(PrintFilter { asset: Some(it.asset), ..PrintFilter::default() }, 0, PAGE)),
    ("print", it => it.view().print(&it.print)),
    ("print_labels", it => it.view().print_labels(1, 0, PAGE)),
    ("print_line", it => it.view().print_line(&it.print)),
    ("last_print_on", it => it.view().last_print_on("L6009", Some(&it.station))),
    ("asset", it => it.view().asset(&it.asset)),
    ("assets_by_tag_key", it => it.view().assets_by_tag_key(&tag(3))),
    ("assets_by_serial_key", it => it.view().assets_by_serial_key("SN3")),
    ("assets_by_kept_code", it => it.view().assets_by_kept_code("ABC")),
    ("asset_by_tag_key", it => it.view().asset_by_tag_key(&tag(3))),
    ("assets_of_serial", it => it.view().assets_of_serial("SN3", "")),
    ("maker", it => it.view().asset(&it.asset)?.map(|asset| it.view().maker(&asset.facts)).transpose()),
    ("assets_by_former_tag_key", it => it.view().assets_by_former_tag_key("IT3")),
    ("asset_by_kept_code", it => it.view().asset_by_kept_code("ABC")),
    ("assets_by_import_reference", it => it.view().assets_by_import_reference("3")),
    ("kept_codes", it => it.view().kept_codes(3)),
    ("former_tags", it => it.view().former_tags(3)),
    ("held_by_asset", it => it.view().held_by_asset(3)),
    ("model", it => it.view().model(&it.model)),
    ("models_named", it => it.view().models_named("Model 3")),
    ("models", it => it.view().models("", 0, PAGE)),
    ("categories", it => it.view().categories()),
    ("series", it => it.view().series()),
    ("series_by_stream", it => it.view().series_by_stream(&Uuid::nil())),
    ("custom_fields", it => it.view().custom_fields()),
    ("setting", it => it.view().setting("a")),
    ("settings_of", it => it.view().settings_of("a")),
    ("setting_record", it => it.view().setting_record("a")),
    ("station_record", it => it.view().station_record(&it.station)),
    ("station_name", it => it.view().station_name(&it.station)),
    ("place_row", it => it.view().place_row(&it.place)),
    ("reservations", it => it.view().reservations(0, PAGE)),
    ("reservation", it => it.view().reservation(&it.reservation)),
    ("reserved_tags", it => it.view().reserved_tags(&it.reservation, false, 0, PAGE)),
    ("reserved_tags that are free", it => it.view().reserved_tags(&it.reservation, true, 0, PAGE)),
    ("reserved_tag_by_key", it => it.view().reserved_tag_by_key("BL3")),
    ("reserved_tags_in_use", it => it.view().reserved_tags_in_use(&it.reservation, PAGE)),
    ("tag_is_spoken_for", it => it.view().tag_is_spoken_for("BL3")),
    ("stocktakes", it => it.view().stocktakes("", 0, PAGE)),
    ("stocktake", it => it.view().stocktake(&it.stocktake.id)),
    ("stocktake_opened", it => it.view().stocktake_opened(&it.stocktake.id)),
    ("open_stocktakes_of", it => it.view().open_stocktakes_of(&it.asset)),
    ("stocktake_before", it => it.view().stocktake_before(&it.stocktake)),
    ("stocktake_tally", it => it.view().stocktake_tally(&it.stocktake, Some(it.place))),
    ("stocktake_expects_beside", it => it.view().stocktake_expects_beside(&it.stocktake, it.place)),
    ("stocktake_sums", it => it.view().stocktake_sums(&it.stocktake)),
    ("stocktake_unexpected", it => it.view().stocktake_unexpected(&it.stocktake, None)),
    ("stocktake_line_of", it => it.view().stocktake_line_of(&it.stocktake, &it.asset)),
    ("stocktake_line", it => it.view().stocktake_line(&it.stocktake, 3)),
    ("stocktake_lines", it => it.view().stocktake_lines(&it.stocktake, &LineFilter::default(), 0, PAGE)),
    ("stocktake_lines not seen", it => it.view().stocktake_lines(
        &it.stocktake, &LineFilter { status: Some(LineStatus::NotSeen), ..LineFilter::default() }, 0, PAGE)),
    ("stocktake_unexpected_scans", it => it.view().stocktake_unexpected_scans(&it.stocktake, None, false, 0, PAGE)),
    ("last_scans", it => it.view().last_scans(&it.stocktake, Some(&it.station), PAGE)),
    ("scans_after", it => it.view().scans_after(&it.stocktake, 0, PAGE)),
    ("stocktake_conflicts", it => it.view().stocktake_conflicts(&it.stocktake, PAGE)),
    ("count_scan", it => it.view().count_scan(&it.scan)),
    ("standing_place", it => it.view().standing_place(&it.stocktake, &it.station)),
    ("first_scan_of", it => it.view().first_scan_of(&it.stocktake, &it.asset)),
    ("first_scan_of_code", it => it.view().first_scan_of_code(&it.stocktake, &tag(3))),
    ("knows_scan", it => it.view().knows_scan(&it.scan)),
    ("stocktake_decision", it => it.view().stocktake_decision(&it.stocktake, Finding::Scan(it.scan))),
    ("stocktake_decisions", it => it.view().stocktake_decisions(&it.stocktake)),
    ("assets_saying", it => it.view().assets_saying(&["laptop"])),
    ("model_counts", it => it.view().model_counts(3)),
    ("models_below_minimum", it => it.view().models_below_minimum(PAGE)),
    ("assets_by_place", it => it.view().assets_by_place()),
    ("warranties_ending", it => it.view().warranties_ending(it.today, it.today)),
    ("warranty_windows", it => it.view().warranty_windows(&ending(it), &active())),
    ("warranty_windows of a state", it => it.view().warranty_windows(&ending(it), &in_state(State::InStock))),
    ("warranty_groups", it => it.view().warranty_groups(Group::Category, &ending(it), &active())),
    ("actor_name", it => it.view().actor_name(&it.actor)),
    ("person_of", it => it.view().person_of(&it.actor)),
    ("works", it => it.view().works(&it.actor)),
    ("has_acted", it => it.view().has_acted(&it.person)),
    ("unfinished", it => it.view().unfinished()),
    ("unfinished_among", it => it.view().unfinished_among([it.asset])),
    ("signatures_of", it => it.view().signatures_of(&it.batch)),
    ("signatures_by", it => it.view().signatures_by(&it.person)),
    ("acknowledged_by", it => it.view().acknowledged_by(&it.batch)),
    ("erasure_of_photo", it => it.view().erasure_of_photo("")),
    ("photo", it => it.view().photo("")),
];
