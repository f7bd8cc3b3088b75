//! `tagdesk find`

use crate::commands::assets;
use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use clap::Args;
use operations::Office;
use operations::wire;

/// Look for anything by text: assets, people, places and models.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  tagdesk find ruiz\n  tagdesk find \"2nd floor\" --limit 20")]
pub(crate) struct Find {
    /// What to look for.
    #[arg(value_name = "TEXT", required = true)]
    text: Vec<String>,
    /// Show so many of each at most.
    #[arg(long, value_name = "N", default_value_t = 8)]
    limit: u32,
}

impl Find {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let request = wire::Find {
            text: self.text.join(" "),
            limit: Some(self.limit),
        };
        let found = operations::assets::find(office, request)?;
        screen.answer(&found, |lines| {
            let mut people = Table::new(["Person", "E-mail", "Department", "#Has"]);
            for person in &found.people {
                let wire::PersonView {
                    name,
                    email,
                    department,
                    holds,
                    ..
                } = person;
                people.row([
                    name.clone(),
                    email.clone(),
                    department.clone(),
                    holds.to_string(),
                ]);
            }
            let mut places = Table::new(["Place"]);
            found
                .places
                .iter()
                .for_each(|place| places.row([place.path.clone()]));
            let mut models = Table::new(["Model"]);
            found
                .models
                .iter()
                .for_each(|model| models.row([assets::model(model)]));
            let tables = [assets::table(&found.assets), people, places, models];
            let mut first = true;
            for table in tables.iter().filter(|table| !table.is_empty()) {
                if !std::mem::take(&mut first) {
                    lines.gap()?;
                }
                table.show(lines)?;
            }
            if first {
                lines.line("Nothing found")?;
            }
            Ok(())
        })
    }
}
