//! Labels: which sheets there are, what a job will make, how it will look, and making it.

use crate::actions::done_sentence;
use crate::choices;
use crate::office::Office;
use crate::wire::*;
use crate::{Work, files::write_whole};
use inventory::{ActionKind, AssetFacts, AssetId, How};
use labels::{Check, Confidence, Label, LabelError, Sheet, Verdict};
use ledger::View;
use std::ops::ControlFlow;
use std::path::Path;

/// The sheets of labels that are known, by name or alias.
///
/// # Errors
/// None that can happen.
pub fn list_sheets(_: &Office, request: ListByText) -> Result<Vec<SheetView>, Failure> {
    let search = request.search.unwrap_or_default().trim().to_lowercase();
    let fits = |sheet: &&Sheet| {
        let words = [&[sheet.maker, sheet.name, sheet.purpose], sheet.aliases]
            .concat()
            .join(" ")
            .to_lowercase();
        search.split_whitespace().all(|word| words.contains(word))
    };
    Ok(labels::sheets()
        .iter()
        .filter(fits)
        .map(sheet_view)
        .collect())
}

fn sheet_view(sheet: &Sheet) -> SheetView {
    let (page_width, page_height) = sheet.page.millimetres();
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    SheetView {
        name: sheet.name.to_owned(),
        aliases: sheet
            .aliases
            .iter()
            .map(|alias| (*alias).to_owned())
            .collect(),
        description: format!("{} {} — {}", sheet.maker, sheet.name, sheet.purpose),
        page_name: format!("{:?}", sheet.page),
        page_width,
        page_height,
        columns: count(sheet.columns),
        rows: count(sheet.rows),
        label_width: sheet.width,
        label_height: sheet.height,
        left: sheet.left,
        top: sheet.top,
        pitch_x: sheet.pitch_x,
        pitch_y: sheet.pitch_y,
        corner_radius: sheet.radius,
        confirmed: matches!(sheet.confidence, Confidence::Agreed),
    }
}

impl From<LabelError> for Failure {
    fn from(error: LabelError) -> Failure {
        let (code, field) = match &error {
            LabelError::Cancelled { .. } => return Failure::cancelled(),
            LabelError::UnknownSheet { .. } => ("label.unknown_sheet", Some("sheet")),
            LabelError::StartBeyond { .. } => ("label.start_beyond", Some("start")),
            LabelError::NoSuchPage { .. } => ("label.no_such_page", Some("page")),
            _ => ("label.not_printable", None),
        };
        let failure = Failure::new(code, format!("{error} Nothing was printed."));
        Failure {
            field: field.map(str::to_owned),
            ..failure
        }
    }
}

/// A job with everything looked up.
struct Job {
    sheet: &'static Sheet,
    start: usize,
    ids: Vec<AssetId>,
}

fn job(office: &Office, view: View<'_>, job: &LabelJob) -> Result<Job, Failure> {
    let mut seen = std::collections::HashSet::new();
    let mut ids = choices::asset_ids(view, &job.assets, office.today())?;
    ids.retain(|id| seen.insert(*id));
    let sheet = labels::find(&job.sheet)?;
    let start = job.start.unwrap_or(1) as usize;
    if ids.is_empty() {
        return Err(Failure::new(
            "asset.none_chosen",
            "No asset is chosen, so there is nothing to print.",
        )
        .on("assets"));
    }
    Ok(Job { sheet, start, ids })
}

/// What an asset's label says.
fn label(view: View<'_>, id: &AssetId) -> Result<Label, Failure> {
    let Some(line) = view.line(id)? else {
        return Err(Failure::new(
            "asset.unknown",
            format!("There is no asset {id} on the register."),
        ));
    };
    let AssetFacts {
        tag, name, serial, ..
    } = line.record.facts;
    let model =
        line.model.map(
            |(_, name, manufacturer, _)| match name.starts_with(&manufacturer) {
                true => name,
                false => format!("{manufacturer} {name}"),
            },
        );
    let serial = match serial.is_empty() {
        true => None,
        false => Some(format!("SN {serial}")),
    };
    let (title, second) = match (name.is_empty(), model) {
        (false, model) => (name, model),
        (true, Some(model)) => (model, None),
        (true, None) => (String::new(), None),
    };
    let lines = second
        .into_iter()
        .chain(serial)
        .map(|line| line.trim().to_owned())
        .collect();
    Ok(Label {
        tag: tag.to_string(),
        title: title.trim().to_owned(),
        lines,
    })
}

fn some_labels(view: View<'_>, ids: &[AssetId]) -> Result<Vec<Label>, Failure> {
    ids.iter().map(|id| label(view, id)).collect()
}

/// What a job will make, with a print check.
///
/// # Errors
/// The sheet is unknown, the start is not on it, or no asset is chosen.
pub fn plan_labels(office: &Office, request: LabelJob) -> Result<LabelPlan, Failure> {
    office.read(|view| {
        let job = job(office, view, &request)?;
        plan(&job, &some_labels(view, &job.ids)?)
    })
}

fn plan(job: &Job, labels: &[Label]) -> Result<LabelPlan, Failure> {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let pages = labels::pages(job.sheet, job.start, labels.len())?;
    let next = labels::place(job.sheet, job.start, labels.len())?;
    let checks = labels::print_check(job.sheet, job.start, labels);
    Ok(LabelPlan {
        labels: count(labels.len()),
        pages: count(pages),
        next_start: (next.position > 1).then(|| count(next.position)),
        checks: checks.into_iter().map(check).collect(),
    })
}

fn check(check: Check) -> LabelCheck {
    let verdict = match check.verdict {
        Verdict::Tick | Verdict::Advice => LabelVerdict::Ok,
        Verdict::Warning => LabelVerdict::Warning,
        Verdict::Refusal => LabelVerdict::Refused,
    };
    let sentence = match check.details.is_empty() {
        true => check.message,
        false => {
            let more = check.details.len().saturating_sub(3);
            let more = if more > 0 {
                format!(" and {more} more")
            } else {
                String::new()
            };
            let first: Vec<String> = check.details.into_iter().take(3).collect();
            format!(
                "{}: {}{more}",
                check.message.trim_end_matches(['.', ':']),
                first.join("; ")
            )
        }
    };
    LabelCheck { verdict, sentence }
}

/// One page of a job as it will be printed.
///
/// # Errors
/// As [`plan_labels`], or the page is not in the job.
pub fn preview_labels(office: &Office, request: PreviewLabels) -> Result<LabelPreview, Failure> {
    office.read(|view| {
        let job = job(office, view, &request.job)?;
        let page = request.page.max(1) as usize;
        // Only the labels of this page are looked up; the page is drawn as the first of its own.
        let per_page = job.sheet.columns * job.sheet.rows;
        let first_page = per_page.saturating_sub(job.start - 1).max(1);
        let (from, to, start) = match page {
            1 => (0, first_page, job.start),
            _ => (
                first_page + (page - 2) * per_page,
                first_page + (page - 1) * per_page,
                1,
            ),
        };
        let ids = job.ids.get(from..to.min(job.ids.len())).unwrap_or_default();
        if ids.is_empty() {
            return Err(Failure::new(
                "label.no_such_page",
                format!("This job has no page {page}."),
            )
            .on("page"));
        }
        let svg = labels::preview_svg(job.sheet, start, &some_labels(view, ids)?, 1)?;
        Ok(LabelPreview { svg })
    })
}

/// Makes the PDF and remembers that these assets have a label. The file is whole under its name, or not there.
///
/// # Errors
/// As [`plan_labels`]; the file cannot be written; or the work was cancelled. Nothing is remembered then.
pub fn make_labels(
    office: &Office,
    request: MakeLabels,
    work: &mut Work<'_>,
) -> Result<Done<LabelsMade>, Failure> {
    let out = Path::new(&request.out.0);
    let done = office.act(ActionKind::MakeLabels, None, |book| {
        let view = book.view();
        let job = job(office, view, &request.job)?;
        let labels = some_labels(view, &job.ids)?;
        let plan = plan(&job, &labels)?;
        if let Some(refusal) = plan
            .checks
            .iter()
            .find(|check| check.verdict == LabelVerdict::Refused)
        {
            return Err(Failure::new(
                "label.not_printable",
                format!("{} Nothing was printed.", refusal.sentence),
            ));
        }
        let total = labels.len() as u64;
        let printed =
            labels::pdf(
                job.sheet,
                job.start,
                labels,
                Some(office.now()),
                |done| match work.done("Drawing labels", done as u64, Some(total)) {
                    Ok(()) => ControlFlow::Continue(()),
                    Err(_) => ControlFlow::Break(()),
                },
            )?;
        book.set_subject(job.sheet.name);
        let at = book.at();
        for id in &job.ids {
            if let Some(asset) = view.asset(id)? {
                let new = AssetFacts {
                    labelled_at: Some(at),
                    ..asset.facts.clone()
                };
                book.change_asset(&asset, How::Labelled, new, job.sheet.name)?;
            }
        }
        // Last: a file that cannot be written leaves nothing remembered.
        write_whole(out, &printed.bytes)?;
        Ok(plan)
    })?;
    let Done {
        result: plan,
        changed,
        action,
    } = done;
    let sentence = match action {
        Some(batch) => done_sentence(office, batch)?,
        None => String::new(),
    };
    Ok(Done {
        result: LabelsMade {
            plan,
            file: request.out.0,
            sentence,
        },
        changed,
        action,
    })
}
