//! Label formats, designs, printers and calibrations of this register.

use super::View;
use super::records::{Versioned, read_named};
use crate::error::Result;
use inventory::{
    CalibrationFacts, CalibrationId, DesignFacts, DesignId, FormatFacts, FormatId, PrinterFacts,
    PrinterId, fold,
};
use rusqlite::{OptionalExtension, Params, Row};
use serde::de::DeserializeOwned;
use uuid::Uuid;

/// A label format as the rules want it.
pub type FormatRecord = Versioned<FormatId, FormatFacts>;
/// A label design as the rules want it.
pub type DesignRecord = Versioned<DesignId, DesignFacts>;
/// A printer as the rules want it.
pub type PrinterRecord = Versioned<PrinterId, PrinterFacts>;
/// A calibration as the rules want it.
pub type CalibrationRecord = Versioned<CalibrationId, CalibrationFacts>;

const CALIBRATION: &str =
    "SELECT row, id, version, printer, format, shift_x, shift_y, scale_x, scale_y FROM calibration";

fn read_calibration(row: &Row<'_>) -> rusqlite::Result<CalibrationRecord> {
    Ok(Versioned {
        row: row.get(0)?,
        id: Uuid::from_bytes(row.get(1)?).into(),
        version: row.get(2)?,
        facts: CalibrationFacts {
            printer: row.get(3)?,
            format: row.get(4)?,
            shift_x: row.get(5)?,
            shift_y: row.get(6)?,
            scale_x: row.get(7)?,
            scale_y: row.get(8)?,
        },
    })
}

impl View<'_> {
    /// Every label format of this register, by name.
    pub fn formats(&self) -> Result<Vec<FormatRecord>> {
        self.all_named("label_format")
    }

    /// The label format of this name, as names are compared.
    pub fn format_named(&self, name: &str) -> Result<Option<FormatRecord>> {
        self.one_named("label_format", "name_key = ?1", [fold(name)])
    }

    /// The label format with this identity.
    pub fn format(&self, id: &FormatId) -> Result<Option<FormatRecord>> {
        self.one_named("label_format", "id = ?1", [id.as_bytes()])
    }

    /// Every label design of this register, by name.
    pub fn designs(&self) -> Result<Vec<DesignRecord>> {
        self.all_named("label_design")
    }

    /// The label design of this name, as names are compared.
    pub fn design_named(&self, name: &str) -> Result<Option<DesignRecord>> {
        self.one_named("label_design", "name_key = ?1", [fold(name)])
    }

    /// The label design with this identity.
    pub fn design(&self, id: &DesignId) -> Result<Option<DesignRecord>> {
        self.one_named("label_design", "id = ?1", [id.as_bytes()])
    }

    /// Every printer that was set up here, by name.
    pub fn printers(&self) -> Result<Vec<PrinterRecord>> {
        self.all_named("printer")
    }

    /// The printer of this name, as names are compared.
    pub fn printer_named(&self, name: &str) -> Result<Option<PrinterRecord>> {
        self.one_named("printer", "name_key = ?1", [fold(name)])
    }

    /// The printer with this identity.
    pub fn printer(&self, id: &PrinterId) -> Result<Option<PrinterRecord>> {
        self.one_named("printer", "id = ?1", [id.as_bytes()])
    }

    /// Every calibration, by printer and format.
    pub fn calibrations(&self) -> Result<Vec<CalibrationRecord>> {
        let mut statement = self
            .connection
            .prepare_cached(&format!("{CALIBRATION} ORDER BY printer_key, format_key"))?;
        Ok(statement
            .query_map([], read_calibration)?
            .collect::<Result<_, _>>()?)
    }

    /// The calibration of a printer for a format, both by name, as names are compared.
    pub fn calibration(&self, printer: &str, format: &str) -> Result<Option<CalibrationRecord>> {
        let mut statement = self.connection.prepare_cached(&format!(
            "{CALIBRATION} WHERE printer_key = ?1 AND format_key = ?2 ORDER BY row"
        ))?;
        Ok(statement
            .query_row([fold(printer), fold(format)], read_calibration)
            .optional()?)
    }

    fn all_named<I: From<Uuid>, F: DeserializeOwned>(
        &self,
        table: &str,
    ) -> Result<Vec<Versioned<I, F>>> {
        let sql = format!("SELECT row, id, version, facts FROM {table} ORDER BY name_key, row");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement
            .query_map([], read_named)?
            .collect::<Result<_, _>>()?)
    }

    fn one_named<I: From<Uuid>, F: DeserializeOwned>(
        &self,
        table: &str,
        condition: &str,
        value: impl Params,
    ) -> Result<Option<Versioned<I, F>>> {
        let sql =
            format!("SELECT row, id, version, facts FROM {table} WHERE {condition} ORDER BY row");
        let mut statement = self.connection.prepare_cached(&sql)?;
        Ok(statement.query_row(value, read_named).optional()?)
    }
}
