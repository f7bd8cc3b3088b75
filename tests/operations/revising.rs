//! What is emptied, and what is written in other letters than the register has it.

use operations::wire::{
    ModelChoice, RecordCustomField, RecordModel, RecordSeries, RegisterAsset, ReviseAssets,
    SetChecklist,
};
use operations::{assets, checklists, custom_fields, models, series};

use crate::fixture::{Fixture, tags};

fn registered(desk: &Fixture) {
    let asset = RegisterAsset {
        tag: Some("OLD-1".into()),
        name: Some("Loaner".into()),
        model: Some(ModelChoice {
            name: Some("ThinkPad".into()),
            category: Some("Laptop".into()),
            ..ModelChoice::default()
        }),
        ..RegisterAsset::default()
    };
    desk.register_as(asset);
}

#[test]
fn an_asset_keeps_a_tag_and_loses_an_emptied_model() {
    let desk = Fixture::new();
    registered(&desk);
    for blank in ["", "  "] {
        let request = ReviseAssets {
            assets: tags(&["OLD-1"]),
            tag: Some(blank.into()),
            notes: Some("never saved".into()),
            ..ReviseAssets::default()
        };
        let refused = assets::revise_assets(&desk.office, request).unwrap_err();
        assert_eq!(
            (refused.code.as_str(), refused.field.as_deref()),
            ("asset.no_tag", Some("tag"))
        );
    }
    let request = ReviseAssets {
        assets: tags(&["OLD-1"]),
        model: Some(ModelChoice::default()),
        ..ReviseAssets::default()
    };
    assets::revise_assets(&desk.office, request).unwrap();
    let found = assets::list_assets(&desk.office, Default::default()).unwrap();
    assert_eq!(found.rows[0].tag, "OLD-1");
    assert!(found.rows[0].model.is_none(), "{:?}", found.rows[0]);
}

#[test]
fn a_category_in_other_letters_is_the_one_in_use() {
    let desk = Fixture::new();
    registered(&desk);
    let said = Some("  laptop ".to_owned());
    let checklist = SetChecklist {
        category: "LAPTOP".into(),
        items: vec!["Charger".into()],
    };
    let checklist = checklists::set_checklist(&desk.office, checklist).unwrap();
    assert_eq!(checklist.result.category, "Laptop");
    let field = RecordCustomField {
        name: "Sleeve".into(),
        category: said.clone(),
        ..RecordCustomField::default()
    };
    let field = custom_fields::record_custom_field(&desk.office, field).unwrap();
    assert_eq!(field.result.record.category, "Laptop");
    let vehicles = RecordSeries {
        name: "Laptops".into(),
        prefix: "L".into(),
        category: said.clone(),
        ..RecordSeries::default()
    };
    let vehicles = series::record_series(&desk.office, vehicles).unwrap();
    assert_eq!(vehicles.result.record.category, "Laptop");
    let model = RecordModel {
        name: "EliteBook".into(),
        category: said,
        ..RecordModel::default()
    };
    let model = models::record_model(&desk.office, model).unwrap();
    assert_eq!(model.result.record.category, "Laptop");

    // Whoever corrects how a model's own category is written corrects it.
    let model = RecordModel {
        id: Some(model.result.record.id),
        name: "EliteBook".into(),
        category: Some("LAPTOP".into()),
        ..RecordModel::default()
    };
    let model = models::record_model(&desk.office, model).unwrap();
    assert_eq!(model.result.record.category, "LAPTOP");
}
