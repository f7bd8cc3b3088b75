//! `tagdesk settings`

use crate::screen::Screen;
use crate::stop::{Outcome, Stop};
use crate::words;
use clap::Args;
use operations::Office;
use operations::register::{change_settings, settings};
use operations::wire::{self, ChangeSettings, Nothing};

/// Show the settings, or change some.
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  tagdesk settings
  tagdesk settings --set register_name=\"Harbour Line\" --set currency=EUR
  tagdesk settings --set actor=\"Ana Ruiz\"      who works here, as history names them
  tagdesk settings --set store=STORE           where this desk puts what comes back

Keys: register_name, currency, sheet, station, actor, store.")]
pub(crate) struct Settings {
    /// Change a setting; may be given several times.
    #[arg(long, value_name = "KEY=VALUE", value_parser = words::pair)]
    set: Vec<(String, String)>,
}

impl Settings {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        if self.set.is_empty() {
            let settings = settings(office, Nothing {})?;
            return screen.answer(&settings, |lines| lines.pairs(&pairs(&settings)));
        }
        let mut request = ChangeSettings::default();
        for (key, value) in self.set {
            let setting = match key.replace('-', "_").as_str() {
                "register_name" => &mut request.register_name,
                "currency" => &mut request.currency,
                "sheet" => &mut request.sheet,
                "station" => &mut request.station,
                "actor" => &mut request.actor,
                "store" => &mut request.store,
                _ => {
                    let message = format!(
                        "There is no setting “{key}”: it is one of register_name, currency, sheet, station, actor, store."
                    );
                    return Err(Stop::usage(message));
                }
            };
            *setting = Some(value);
        }
        let done = change_settings(office, request)?;
        screen.answer(&done, |lines| lines.pairs(&pairs(&done.result)))
    }
}

fn pairs(settings: &wire::Settings) -> [(&'static str, String); 6] {
    let wire::Settings {
        register_name,
        currency,
        sheet,
        station,
        actor,
        store,
    } = settings.clone();
    [
        ("register_name", register_name),
        ("currency", currency),
        ("sheet", sheet),
        ("station", station),
        ("actor", actor),
        ("store", store.map(|place| place.path).unwrap_or_default()),
    ]
}
