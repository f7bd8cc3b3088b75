//! Every screen with a register of believable things on it, light and dark, small and large: pictures to be looked
//! at, and a page that finds nothing to complain about.

use std::collections::BTreeSet;
use std::fs;

use operations::wire::{
    AssetFilter, AssetRow, AssetSelection, ChangeSettings, CheckIn, CheckOut, Generate, ListAssets,
};
use operations::{Office, unwatched};

use crate::empty_desk;
use crate::harness::{DataFolder, Setup, Window};
use crate::program;
use crate::road::state;

/// A folder with a register of 300 assets.
fn demo() -> DataFolder {
    let folder = DataFolder::new();
    let office = Office::open(folder.path()).unwrap();
    let request = Generate {
        assets: 300,
        seed: 1,
    };
    unwatched(|work| operations::generate::generate(&office, request, work)).unwrap();
    folder
}

/// Assets with this in their state, of an ordinary length, complete.
fn ordinary(data: &DataFolder, of: &str) -> Vec<AssetRow> {
    let office = Office::open(data.path()).unwrap();
    let request = ListAssets {
        filter: AssetFilter::default(),
        limit: Some(1000),
        ..ListAssets::default()
    };
    let page = operations::assets::list_assets(&office, request).unwrap();
    let complete = |row: &AssetRow| {
        let model = row.model.as_ref().is_some_and(|model| {
            model.name.len() < 30 && ["Laptop", "Monitor"].contains(&model.category.as_str())
        });
        let holder = row
            .holder
            .as_ref()
            .is_none_or(|holder| holder.name.len() < 20);
        model && holder && row.place.is_some() && row.warranty_end.is_some()
    };
    let rows = page.rows.into_iter();
    rows.filter(|row| state(row) == of && complete(row))
        .collect()
}

/// The screens one after the other.
struct Tour {
    window: Window,
    suffix: String,
}

impl Tour {
    async fn picture(&self, name: &str) {
        self.window.settle().await;
        // Moments are said in the person's own way everywhere.
        let raw = "return document.body.innerText.match(/\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d/)?.[0] ?? null";
        let raw = self.window.run(raw, vec![]).await;
        assert!(raw.is_null(), "{name} says {raw}");
        self.window
            .screenshot(&format!("{name}-{}", self.suffix))
            .await;
    }

    async fn screen(&self, route: &str, shows: &str, name: &str) {
        self.window.go(route).await;
        self.window.see(shows).await;
        self.picture(name).await;
    }

    async fn desk(&self, data: &DataFolder) {
        let window = &self.window;
        window.see("Ready to scan").await;
        self.picture("desk-idle").await;
        let (here, out) = (ordinary(data, "in_stock"), ordinary(data, "checked_out"));
        for code in [&out[0].tag, "4006381333931", &here[1].tag] {
            window.scan(code);
            window.ready("Clear").await;
            window.press("Escape");
            window.see("Scan a tag, a serial number").await;
        }
        window.scan(&here[0].tag);
        window.see("In stock").await;
        self.picture("desk").await;
        window.press("O");
        window.focus_on("To").await;
        self.picture("check-out").await;
        window.press("Escape");
        window.closed("[role=dialog]").await;
        window.scan(&here[2].tag);
        window.see("2 assets in this batch").await;
        window.scan(&out[1].tag);
        window.see("3 assets in this batch").await;
        self.picture("desk-batch").await;
    }

    async fn assets(&self, data: &DataFolder) {
        let window = &self.window;
        self.screen("#/assets", "300 assets", "assets").await;
        let one = &ordinary(data, "checked_out")[0];
        let drawer = format!("#/assets/{}", one.id);
        self.screen(&drawer, "History", "assets-drawer").await;
        window.press("Escape");
        window.go("#/assets").await;
        window.press("N");
        window.focus_on("Model").await;
        self.picture("register").await;
        window.press("Escape");
        window.closed("[role=dialog]").await;
    }

    async fn import(&self) {
        let window = &self.window;
        self.screen("#/import", "Choose files", "import").await;
        let list = window.picks().join("lab.csv");
        fs::write(&list, crate::road::LIST).unwrap();
        window.will_pick(&list);
        window.press("Ctrl+O");
        window.ready("Try it without saving").await;
        self.picture("import-columns").await;
        window.press("Ctrl+Enter");
        window.see("nothing saved yet").await;
        self.picture("import-dry-run").await;
    }

    async fn rest(&self) {
        self.screen("#/labels", "Print check", "labels").await;
        self.screen("#/reports", "end within 30 days", "reports")
            .await;
        self.screen("#/reports/warranty", "Warranty end", "report-warranty")
            .await;
        self.screen("#/reports/stock", "In stock", "report-stock")
            .await;
        self.screen("#/people", "People", "people").await;
        self.screen("#/places", "Places", "places").await;
        self.screen("#/settings", "Settings", "settings").await;
        let window = &self.window;
        window.go("#/desk").await;
        window.see("Ready to scan").await;
        window.press("Ctrl+K");
        window.focus_on("Find an asset").await;
        window.type_keys("think");
        window.see("Assets").await;
        self.picture("palette").await;
        window.press("Escape");
        window.closed("[role=dialog]").await;
        window.run("document.activeElement?.blur?.()", vec![]).await;
        window.press("?");
        window.see("Undo the last action").await;
        self.picture("keys").await;
    }
}

/// Goes through everything at a size and in a colour scheme.
async fn tour(size: (u32, u32), dark: bool) {
    let data = demo();
    let window = Window::open(Setup {
        program: program(),
        data: Some(data.path().to_owned()),
        size,
        dark,
        cups: None,
    })
    .await;
    window.listen_for_problems().await;
    let scheme = if dark { "dark" } else { "light" };
    let tour = Tour {
        window,
        suffix: format!("{scheme}-{}x{}", size.0, size.1),
    };
    tour.desk(&data).await;
    tour.assets(&data).await;
    tour.import().await;
    tour.rest().await;
    let problems = tour.window.problems().await;
    assert_eq!(problems, Vec::<String>::new());
}

#[tokio::test]
async fn every_screen_light_and_small() {
    tour((1024, 700), false).await;
}

#[tokio::test]
async fn every_screen_dark_and_small() {
    tour((1024, 700), true).await;
}

#[tokio::test]
async fn every_screen_light_and_large() {
    tour((1600, 1000), false).await;
}

#[tokio::test]
async fn every_screen_dark_and_large() {
    tour((1600, 1000), true).await;
}

/// One ordinary asset of each model.
fn varied(data: &DataFolder, of: &str) -> Vec<AssetRow> {
    let mut models = BTreeSet::new();
    let rows = ordinary(data, of).into_iter();
    rows.filter(|row| models.insert(row.model.as_ref().map(|model| model.name.clone())))
        .collect()
}

/// A morning's work at the Desk of a register.
fn morning(data: &DataFolder) {
    let office = Office::open(data.path()).unwrap();
    let names = ChangeSettings {
        register_name: Some("Harbourline".into()),
        station: Some("Front desk".into()),
        ..ChangeSettings::default()
    };
    operations::register::change_settings(&office, names).unwrap();
    let (here, out) = (ordinary(data, "in_stock"), ordinary(data, "checked_out"));
    let assets = |rows: &[AssetRow]| AssetSelection {
        ids: rows.iter().map(|row| row.id).collect(),
        ..AssetSelection::default()
    };
    let back = CheckIn {
        assets: assets(&out[2..9]),
        ..CheckIn::default()
    };
    operations::assets::check_in(&office, back).unwrap();
    let holder = out.iter().find_map(|row| {
        let holder = row.holder.as_ref()?;
        holder.name.is_ascii().then(|| holder.id.to_string())
    });
    let lent = CheckOut {
        assets: assets(&here[here.len() - 4..]),
        to: holder.unwrap(),
        ..CheckOut::default()
    };
    operations::assets::check_out(&office, lent).unwrap();
}

/// The picture the README shows: an ordinary morning at the Desk.
#[tokio::test]
async fn the_desk_as_the_readme_shows_it() {
    let data = demo();
    morning(&data);
    let window = Window::open(Setup {
        program: program(),
        data: Some(data.path().to_owned()),
        size: (1280, 800),
        dark: false,
        cups: None,
    })
    .await;
    window.see("Ready to scan").await;
    let (here, out) = (varied(&data, "in_stock"), varied(&data, "checked_out"));
    for code in [&out[0].tag, &here[2].tag, "4006381333931", &out[1].tag] {
        window.scan(code);
        window.ready("Clear").await;
        window.press("Escape");
        window.see("Scan a tag, a serial number").await;
    }
    window.scan(&here[1].tag);
    window.ready("Check out").await;
    window.see("In stock").await;
    window.settle().await;
    window.screenshot("readme-desk").await;
}

/// The cross in the corner has the focus, and says what it is.
#[tokio::test]
async fn escape_closes_a_dialog_also_while_a_hint_stands_over_it() {
    let window = empty_desk().await;
    window.listen_for_problems().await;
    window.go("#/assets").await;
    window.see("By scanning").await;
    window.press("N");
    window.focus_on("Model").await;
    window.press("Shift+Tab");
    window.find(".tip").await;
    window.press("Escape");
    window.closed("[role=dialog]").await;
    assert_eq!(window.problems().await, Vec::<String>::new());
}
