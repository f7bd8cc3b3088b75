//! `tagdesk sheets`

use crate::screen::Screen;
use crate::stop::Outcome;
use crate::table::Table;
use clap::Args;
use operations::Office;
use operations::labels::list_sheets;
use operations::wire::ListByText;

/// List the sheets of labels that are known.
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  tagdesk sheets\n  tagdesk sheets avery")]
pub(crate) struct Sheets {
    /// What the name or the description contains.
    #[arg(value_name = "SEARCH")]
    search: Option<String>,
}

impl Sheets {
    pub(crate) fn run(self, office: &Office, screen: &mut Screen) -> Outcome {
        let sheets = list_sheets(
            office,
            ListByText {
                search: self.search,
                ..ListByText::default()
            },
        )?;
        screen.answer(&sheets, |lines| {
            let mut table = Table::new([
                "Sheet",
                "Also",
                "Page",
                "#Labels",
                "Size in mm",
                "Description",
            ]);
            for sheet in &sheets {
                table.row([
                    sheet.name.clone(),
                    sheet.aliases.join(", "),
                    sheet.page_name.clone(),
                    format!("{} × {}", sheet.columns, sheet.rows),
                    format!("{} × {}", sheet.label_width, sheet.label_height),
                    sheet.description.clone(),
                ]);
            }
            table.show(lines)
        })
    }
}
