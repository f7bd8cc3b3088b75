//! The one list of everything that can be asked: the window's commands, the command line's subcommands and the
//! TypeScript types are all held against it.

use crate::wire::*;
use std::path::Path;
use ts_rs::{Config, ExportError, TS};

/// One thing a person can ask for.
#[derive(Clone, Copy, Debug)]
pub struct Operation {
    /// The name of the window's command.
    pub name: &'static str,
    /// The subcommand, with the words or flags that choose this operation; several with ` | ` between them.
    pub command_line: &'static str,
}

fn export<T: TS + 'static>(config: &Config) -> Result<(), ExportError> {
    match T::export_all(config) {
        Err(ExportError::CannotBeExported(_)) => Ok(()),
        other => other,
    }
}

macro_rules! operations {
    ($($name:literal: $request:ty => $answer:ty, $command_line:literal;)*) => {
        /// Everything that can be asked.
        pub const OPERATIONS: &[Operation] =
            &[$(Operation { name: $name, command_line: $command_line }),*];

        /// Writes the TypeScript types of every request and answer into a folder.
        ///
        /// # Errors
        /// When the folder cannot be written, or a type cannot be said in TypeScript.
        pub fn write_typescript(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
            let config = Config::new().with_out_dir(folder);
            $(export::<$request>(&config)?; export::<$answer>(&config)?;)*
            export::<Failure>(&config)?;
            export::<Progress>(&config)?;
            // Answered in plain lists, which have no file of their own.
            export::<Reminder>(&config)?;
            export::<Alike>(&config)?;
            export::<SeriesView>(&config)?;
            export::<CustomFieldView>(&config)?;
            export::<FormatView>(&config)?;
            export::<DesignView>(&config)?;
            export::<PrinterView>(&config)?;
            export::<CommandCodeView>(&config)?;
            // Answered to bytes, which are no request.
            export::<FrameRead>(&config)?;
            export::<ActionView>(&config)?;
            export::<KitView>(&config)?;
            export::<ChecklistView>(&config)?;
            export::<ChecklistItem>(&config)?;
            export::<MappingView>(&config)?;
            let mut map = String::from("// Written from Rust. Do not edit: change the types there and generate again.\n");
            let mut names = std::collections::BTreeSet::new();
            for file in std::fs::read_dir(folder)? {
                let name = file?.file_name().to_string_lossy().into_owned();
                if let Some(name) = name.strip_suffix(".ts").filter(|name| !["operations", "index"].contains(name)) {
                    names.insert(name.to_owned());
                }
            }
            for name in &names {
                map.push_str(&format!("import type {{ {name} }} from './{name}';\n"));
            }
            map.push_str("\n/** Every operation: what is asked, what is answered. */\nexport interface Operations {\n");
            $(map.push_str(&format!(
                "  {}: {{ request: {}; answer: {} }};\n",
                $name, <$request>::name(&config), <$answer>::name(&config)
            ));)*
            map.push_str("}\n\nexport type {\n");
            for name in &names {
                map.push_str(&format!("  {name},\n"));
            }
            map.push_str("};\n");
            std::fs::write(folder.join("operations.ts"), map)?;
            Ok(())
        }
    };
}

operations! {
    "list_assets": ListAssets => Page<AssetRow>, "list";
    "look_back": LookBack => Nothing, "list --as-of | show --as-of | report stock --as-of | report warranty --as-of";
    "count_assets": CountAssets => AssetCounts, "list --counts";
    "show_asset": ShowAsset => AssetView, "show";
    "asset_history": AssetHistory => AssetHistoryView, "history";
    "find": Find => Found, "find";
    "scan": Scan => ScanVerdict, "scan";
    "show_batch": Nothing => BatchView, "batch show";
    "add_to_batch": AddToBatch => AddedToBatch, "batch add";
    "add_list_to_batch": AddListToBatch => ListAdded, "batch add-list";
    "take_back_scan": Nothing => ScanTakenBack, "batch take-back";
    "resolve_batch": ResolveBatch => BatchView, "batch resolve";
    "set_batch": SetBatch => BatchView, "batch set";
    "confirm_batch": ConfirmBatch => Done<AssetsChanged>, "batch confirm";
    "clear_batch": Nothing => BatchView, "batch clear";
    "read_picture": ReadPicture => PictureRead, "scan --picture";
    "choose": Choose => Chosen, "check-out --to";
    "read_date": ReadDate => DateRead, "check-out --due";
    "propose_asset": RegisterAsset => Proposal, "register --dry-run";
    "register_asset": RegisterAsset => Done<AssetRegistered>, "register";
    "revise_assets": ReviseAssets => Done<AssetsChanged>, "revise";
    "check_out": CheckOut => Done<AssetsChanged>, "check-out";
    "hand_on": HandOn => Done<AssetsChanged>, "hand-on";
    "extend": Extend => Done<AssetsChanged>, "extend";
    "remind": Remind => Vec<Reminder>, "remind";
    "swap": Swap => Done<AssetsChanged>, "swap";
    "check_in": CheckIn => Done<AssetsChanged>, "check-in";
    "read_photo": PhotoGiven => PhotoView, "check-in --photo";
    "show_photo": ShowPhoto => PhotoView, "photo";
    "erase_photo": ErasePhoto => Done<Erased<PhotoErased>>, "photo --erase";
    "make_receipt": MakeReceipt => ReceiptMade, "receipt";
    "show_signature": ShowSignature => SignatureView, "signature show";
    "sign_receipt": SignReceipt => Done<Recorded<SignatureView>>, "signature keep";
    "erase_signature": EraseSignature => Done<Erased<SignaturesErased>>, "signature erase";
    "move_assets": MoveAssets => Done<AssetsChanged>, "move";
    "next_states": AssetSelection => NextStates, "state";
    "change_state": ChangeState => Done<AssetsChanged>, "state";
    "export_assets": ExportAssets => Exported, "export";
    "list_alike": ListAlike => Vec<Alike>, "merge list";
    "preview_merge": Merge => MergePreview, "merge person --dry-run | merge place --dry-run | merge model --dry-run | merge asset --dry-run";
    "merge": Merge => Done<Merged>, "merge person | merge place | merge model | merge asset";
    "list_models": ListByText => Page<ModelView>, "model list";
    "record_model": RecordModel => Done<Recorded<ModelView>>, "model record";
    "who_works_here": Nothing => Who, "who";
    "sign_in": SignIn => Done<Who>, "who";
    "list_people": ListByText => Page<PersonView>, "person list";
    "show_person": ShowPerson => PersonCard, "person show";
    "record_person": RecordPerson => Done<Recorded<PersonView>>, "person record";
    "erase_person": ErasePerson => Done<Erased<PersonView>>, "person erase";
    "list_places": ListByText => Page<PlaceView>, "place list";
    "record_place": RecordPlace => Done<Recorded<PlaceView>>, "place record";
    "list_series": Nothing => Vec<SeriesView>, "series list";
    "record_series": RecordSeries => Done<Recorded<SeriesView>>, "series record";
    "list_custom_fields": Nothing => Vec<CustomFieldView>, "field list";
    "record_custom_field": RecordCustomField => Done<Recorded<CustomFieldView>>, "field record";
    "read_import": ReadImport => ImportSource, "import --columns";
    "dry_run_import": DryRunImport => DryRun, "import --dry-run";
    "dry_run_rows": DryRunRows => Page<DryRunRow>, "import --dry-run";
    "run_import": RunImport => Done<Imported>, "import";
    "list_mappings": Nothing => Vec<MappingView>, "mapping list";
    "keep_mapping": KeepMapping => Done<MappingView>, "import --keep-mapping";
    "forget_mapping": ForgetMapping => Done<Nothing>, "mapping forget";
    "list_formats": ListByText => Vec<FormatView>, "format list";
    "record_format": RecordFormat => Done<Recorded<FormatView>>, "format record";
    "remove_format": RemoveFormat => Done<Nothing>, "format remove";
    "export_format": ExportFormat => Exported, "format export";
    "import_format": ImportFormat => Done<Recorded<FormatView>>, "format import";
    "list_designs": ListByText => Vec<DesignView>, "design list";
    "record_design": RecordDesign => Done<Recorded<DesignView>>, "design record";
    "remove_design": RemoveDesign => Done<Nothing>, "design remove";
    "preview_design": PreviewDesign => DesignPreview, "design preview";
    "read_logo": ReadLogo => LogoRead, "design record --logo";
    "plan_labels": LabelJob => LabelPlan, "labels --dry-run";
    "preview_labels": PreviewLabels => LabelPreview, "labels --preview";
    "make_labels": MakeLabels => Done<LabelsMade>, "labels --out";
    "print_labels": PrintLabels => Done<LabelsMade>, "labels --printer";
    "resume_print": ResumePrint => Done<LabelsMade>, "print resume";
    "list_prints": ListPrints => Page<PrintRow>, "print list";
    "show_print": ShowPrint => PrintView, "print show";
    "list_printers": ListPrinters => Vec<PrinterView>, "printer list";
    "record_printer": RecordPrinter => Done<Recorded<PrinterView>>, "printer record";
    "remove_printer": RemovePrinter => Done<Nothing>, "printer remove";
    "calibrate": Calibrate => Done<Recorded<CalibrationView>>, "printer calibrate";
    "make_calibration_page": MakeCalibrationPage => CalibrationPageMade, "printer test-page";
    "reserve_tags": ReserveTags => Done<Recorded<ReservationView>>, "reserve";
    "list_reservations": ListByText => Page<ReservationView>, "reserve --list";
    "list_reserved_tags": ListReservedTags => Page<ReservedTag>, "reserve --show";
    "assign_tag": AssignTag => Done<TagAssigned>, "assign";
    "record_booking": RecordBooking => Done<Recorded<BookingView>>, "booking record";
    "revise_booking": ReviseBooking => Done<Recorded<BookingView>>, "booking revise";
    "cancel_booking": CancelBooking => Done<Recorded<BookingView>>, "booking cancel";
    "list_bookings": ListBookings => Page<BookingView>, "booking list";
    "list_kits": ListByText => Page<KitView>, "kit list";
    "record_kit": RecordKit => Done<Recorded<KitView>>, "kit record";
    "remove_kit": WhichKit => Done<Recorded<KitView>>, "kit remove";
    "add_kit_to_batch": WhichKit => KitAdded, "batch add-kit";
    "keep_code": KeepCode => Done<AssetsChanged>, "code keep";
    "list_scanners": Nothing => Vec<ScannerView>, "scanner list";
    "record_scanner": RecordScanner => Vec<ScannerView>, "scanner record";
    "remove_scanner": RemoveScanner => Vec<ScannerView>, "scanner remove";
    "show_camera": Nothing => CameraUse, "scanner camera";
    "use_camera": CameraUse => CameraUse, "scanner camera";
    "remove_code": RemoveCode => Done<AssetsChanged>, "code remove";
    "list_command_codes": Nothing => Vec<CommandCodeView>, "commands";
    "list_stocktakes": ListByText => Page<StocktakeView>, "stocktake list";
    "propose_stocktake": OpenStocktake => StocktakeProposal, "stocktake open --dry-run";
    "open_stocktake": OpenStocktake => Done<Recorded<StocktakeView>>, "stocktake open";
    "show_stocktake": ShowStocktake => StocktakeCard, "stocktake show";
    "change_stocktake": ChangeStocktake => Done<Recorded<StocktakeView>>, "stocktake pause | stocktake resume | stocktake close | stocktake reopen";
    "count_scan": CountScanRequest => Done<CountedScan>, "stocktake count";
    "take_back_counted": TakeBackCounted => Done<CountedScan>, "stocktake undo";
    "note_scan": NoteScan => Done<CountScanView>, "stocktake note";
    "list_stocktake_lines": ListStocktakeLines => Page<StocktakeLine>, "stocktake lines";
    "merge_count": MergeCount => Done<CountMerged>, "stocktake merge";
    "export_count": ExportCount => Exported, "stocktake export";
    "reconcile": Reconcile => Done<Reconciled>, "stocktake reconcile";
    "sign_stocktake": SignStocktake => Done<Recorded<StocktakeView>>, "stocktake sign";
    "export_stocktake": ExportStocktake => Exported, "stocktake report";
    "warranty_report": WarrantyReportRequest => WarrantyReport, "report warranty";
    "stock_report": StockReportRequest => StockReport, "report stock";
    "export_report": ExportReport => Exported, "report --out";
    "desk_summary": Nothing => DeskSummary, "today";
    "recent_actions": RecentActions => Vec<ActionView>, "actions";
    "latest_action": Nothing => LatestAction, "actions";
    "undo": Undo => Done<Undone>, "undo";
    "redo": Redo => Done<Redone>, "redo";
    "unfinished": Nothing => UnfinishedAction, "unfinished";
    "finish_unfinished": Nothing => Done<UnfinishedEnded>, "unfinished --finish";
    "take_back_unfinished": Nothing => Done<UnfinishedEnded>, "unfinished --take-back";
    "status": Nothing => Status, "status";
    "begin_register": Nothing => Status, "begin";
    "list_checklists": Nothing => Vec<ChecklistView>, "checklist list";
    "set_checklist": SetChecklist => Done<ChecklistView>, "checklist set";
    "checklist_of": ChecklistOf => Vec<ChecklistItem>, "checklist of";
    "settings": Nothing => Settings, "settings";
    "change_settings": ChangeSettings => Done<Settings>, "settings --set";
    "check": Check => CheckReport, "check";
    "rebuild": Nothing => Done<Rebuilt>, "rebuild";
    "make_ready": Nothing => Done<Rebuilt>, "rebuild --if-needed";
    "backup": Backup => BackedUp, "backup";
    "make_copy": MakeCopy => CopyMade, "backup --due";
    "list_copies": Nothing => Copies, "copies list";
    "change_copies": ChangeCopies => Copies, "copies set";
    "remove_copies": RemoveCopies => Copies, "copies remove";
    "restore": Restore => Done<Restored>, "restore";
    "generate": Generate => Done<Generated>, "generate";
}
