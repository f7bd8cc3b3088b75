//! The two reports as figures: which warranties end when, and what there is and what it is worth.

use crate::choices;
use crate::office::Office;
use crate::rows::{asset_row, money};
use crate::wire::*;
use chrono::NaiveDate;
use inventory::{Currency, Money, State};
use ledger::View;
use ledger::view::counts::Group;
use ledger::view::lines::{Filter, Sort, Window};
use ledger::view::warranty::{Figure, GroupFigures};
use reports::Bucket;
use std::collections::{BTreeMap, HashMap};

/// Rows answered when nobody says how many, and at most.
const ROWS: u32 = 100;
const MOST_ROWS: u32 = 1000;

/// Which warranties end when, reckoned from a day.
///
/// # Errors
/// The filter names something that is not there, or the register cannot be read.
pub fn warranty_report(
    office: &Office,
    request: WarrantyReportRequest,
) -> Result<WarrantyReport, Failure> {
    let as_of = request.as_of.unwrap_or_else(|| office.today());
    let wanted = Warranties::wanted(&request.filter, as_of)?;
    office.read_as_of(request.as_of, |view| {
        let figures = wanted.figures(view)?;
        let groups = match request.group {
            Some(by) => wanted
                .groups(view, by)?
                .into_iter()
                .map(|group| group_line(by, group))
                .collect(),
            None => Vec::new(),
        };
        let offset = request.offset.unwrap_or(0);
        let limit = request.limit.unwrap_or(ROWS).min(MOST_ROWS);
        let total = figures
            .iter()
            .map(|figure| figure.assets)
            .fold(0, u32::saturating_add);
        let rows = Page {
            rows: wanted.rows(view, &figures, offset, limit)?,
            total,
            offset,
        };
        let buckets = Bucket::ALL
            .into_iter()
            .zip(&figures)
            .map(|(bucket, figure)| WarrantyBucket {
                bucket: bucket.word().to_owned(),
                label: bucket.heading().to_owned(),
                count: figure.assets,
                value: figure.money().map(money).collect(),
            });
        Ok(WarrantyReport {
            as_of,
            buckets: buckets.collect(),
            groups,
            rows,
        })
    })
}

/// The assets a warranty report is about. Retired and disposed ones never are.
pub(crate) struct Warranties {
    pub as_of: NaiveDate,
    filter: Filter,
}

impl Warranties {
    /// Those a person asks for.
    pub fn wanted(filter: &AssetFilter, as_of: NaiveDate) -> Result<Warranties, Failure> {
        Ok(Warranties {
            as_of,
            filter: Filter {
                active: true,
                ..choices::filter(filter, as_of)?
            },
        })
    }

    fn windows(&self) -> Vec<Window> {
        Bucket::ALL
            .into_iter()
            .map(|bucket| choices::window(bucket, self.as_of))
            .collect()
    }

    /// One figure for each bucket.
    pub fn figures(&self, view: View<'_>) -> Result<Vec<Figure>, Failure> {
        Ok(view.warranty_windows(&self.windows(), &self.filter)?)
    }

    /// The same for each group, largest first.
    fn groups(&self, view: View<'_>, by: ReportGroup) -> Result<Vec<GroupFigures>, Failure> {
        Ok(view.warranty_groups(group(by), &self.windows(), &self.filter)?)
    }

    /// All of them, whichever window they are in.
    pub fn all(&self) -> &Filter {
        &self.filter
    }

    /// Those whose warranty is in one bucket; none if the filter leaves the bucket out.
    pub fn in_bucket(&self, bucket: Bucket) -> Option<Filter> {
        let window = choices::window(bucket, self.as_of);
        let asked = self.filter.warranty.is_empty() || self.filter.warranty.contains(&window);
        asked.then(|| Filter {
            warranty: vec![window],
            ..self.filter.clone()
        })
    }

    /// Part of the rows, soonest end first. Bucket by bucket, so that each part comes straight from the index.
    fn rows(
        &self,
        view: View<'_>,
        figures: &[Figure],
        offset: u32,
        limit: u32,
    ) -> Result<Vec<AssetRow>, Failure> {
        let mut rows = Vec::new();
        let (mut skip, mut room) = (offset, limit);
        for (bucket, figure) in Bucket::ALL.into_iter().zip(figures) {
            if skip >= figure.assets {
                skip -= figure.assets;
                continue;
            }
            let Some(filter) = self.in_bucket(bucket) else {
                continue;
            };
            if room == 0 {
                break;
            }
            let lines = view.lines(&filter, Sort::WarrantyEnd, false, skip, room)?;
            skip = 0;
            room = room.saturating_sub(u32::try_from(lines.len()).unwrap_or(u32::MAX));
            rows.extend(lines.into_iter().map(asset_row));
        }
        Ok(rows)
    }
}

/// What there is and what it is worth, by group and state.
///
/// # Errors
/// The filter names something that is not there, or the register cannot be read.
pub fn stock_report(office: &Office, request: StockReportRequest) -> Result<StockReport, Failure> {
    let as_of = request.as_of.unwrap_or_else(|| office.today());
    let filter = choices::filter(&request.filter, as_of)?;
    let by = request.group.unwrap_or_default();
    office.read_as_of(request.as_of, |view| {
        let mut total = Tally::named("Total");
        let mut tallies: Vec<Tally> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for sum in view.sums(group(by), &filter)? {
            let at = *known.entry(sum.key).or_insert_with(|| {
                tallies.push(Tally::named(&label(by, &sum.label)));
                tallies.len() - 1
            });
            for tally in [&mut total, &mut tallies[at]] {
                tally.add(sum.state, sum.assets, sum.cost);
            }
        }
        let mut groups: Vec<ReportLine> = tallies.into_iter().map(Tally::line).collect();
        groups.sort_by(|one, other| {
            other
                .count
                .cmp(&one.count)
                .then_with(|| one.label.cmp(&other.label))
        });
        let columns = State::ALL
            .iter()
            .map(|state| state.label().to_owned())
            .collect();
        Ok(StockReport {
            as_of,
            columns,
            groups,
            total: total.line(),
        })
    })
}

/// What a group comes to.
struct Tally {
    label: String,
    states: [u32; State::ALL.len()],
    value: BTreeMap<Currency, i64>,
}

impl Tally {
    fn named(label: &str) -> Tally {
        Tally {
            label: label.to_owned(),
            states: Default::default(),
            value: BTreeMap::new(),
        }
    }

    fn add(&mut self, state: Option<State>, assets: u32, cost: Option<Money>) {
        for (known, count) in State::ALL.into_iter().zip(&mut self.states) {
            if Some(known) == state {
                *count = count.saturating_add(assets);
            }
        }
        if let Some(Money { minor, currency }) = cost {
            let sum = self.value.entry(currency).or_default();
            *sum = sum.saturating_add(minor);
        }
    }

    fn line(self) -> ReportLine {
        ReportLine {
            label: self.label,
            count: self.states.iter().copied().fold(0, u32::saturating_add),
            value: self
                .value
                .into_iter()
                .map(|(currency, minor)| money(Money { minor, currency }))
                .collect(),
            columns: self.states.to_vec(),
        }
    }
}

fn group_line(by: ReportGroup, group: GroupFigures) -> ReportLine {
    let mut sum = Figure::default();
    for figure in &group.windows {
        sum.join(figure);
    }
    ReportLine {
        label: label(by, &group.label),
        count: sum.assets,
        value: sum.money().map(money).collect(),
        columns: group.windows.iter().map(|figure| figure.assets).collect(),
    }
}

/// The ledger's word for a group.
pub(crate) fn group(by: ReportGroup) -> Group {
    match by {
        ReportGroup::Category => Group::Category,
        ReportGroup::Model => Group::Model,
        ReportGroup::Place => Group::Place,
        ReportGroup::Holder => Group::Holder,
        ReportGroup::State => Group::State,
    }
}

/// What heads a column of groups.
pub(crate) fn heading(by: ReportGroup) -> &'static str {
    match by {
        ReportGroup::Category => "Category",
        ReportGroup::Model => "Model",
        ReportGroup::Place => "Place",
        ReportGroup::Holder => "Holder",
        ReportGroup::State => "State",
    }
}

/// What people call a group, that of nothing included.
pub(crate) fn label(by: ReportGroup, label: &str) -> String {
    match (by, label) {
        (ReportGroup::Category, "") => "No category".to_owned(),
        (ReportGroup::Model, "") => "No model".to_owned(),
        (ReportGroup::Place, "") => "No place".to_owned(),
        (ReportGroup::Holder, "") => "Nobody".to_owned(),
        (ReportGroup::State, word) => match State::from_word(word) {
            Some(state) => state.label().to_owned(),
            None => word.to_owned(),
        },
        (_, label) => label.to_owned(),
    }
}
