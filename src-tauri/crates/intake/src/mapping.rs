//! Which column is which field: guessed from headers and a look at the values, decided by the person.

use crate::aliases;
use crate::choices::Choices;
use crate::conditions;
use crate::dates;
use crate::decimal_mark::Decimals;
use crate::fields::{Field, Kind};
use crate::headers;
use crate::months;
use crate::refusal::Refusal;
use crate::warranty;
use inventory::same;
use serde::Serialize;

/// Headers that mean different things in different files; their values decide.
const UNSURE: [&str; 9] = [
    "warranty",
    "garantie",
    "garantia",
    "eol",
    "end of life",
    "fin de vie",
    "fin de vida",
    "lifetime",
    "nutzungsende",
];
/// What InvenTree numbers or works out for itself.
const INVENTREE_ASIDE: [&str; 13] = [
    "part id",
    "status code",
    "location id",
    "supplier id",
    "supplier part id",
    "customer id",
    "build id",
    "parent id",
    "sales order id",
    "purchase order id",
    "review needed",
    "delete on deplete",
    "last updated",
];
const WARRANTIES: [&str; 3] = ["warranty", "garantie", "garantia"];

/// One column of a file and what it is taken for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Column {
    /// Where it stands, counted from 0.
    pub index: usize,
    /// Its header, different from all others of the file (`Name (2)`, or `Column 5` where there is none).
    pub header: String,
    /// Its header as it stands in the file.
    pub original: String,
    /// What its cells mean.
    pub field: Field,
    /// Whether a person chose the field; otherwise it is guessed.
    pub chosen: bool,
    /// The first three different values.
    pub samples: Vec<String>,
    /// In how many rows there is a value.
    pub filled: u64,
    /// For a cost: the decimal mark of the column.
    pub decimals: Option<Decimals>,
}

/// The kind of list these headers speak for most.
pub(crate) fn likeliest_kind(headers: &[String]) -> Kind {
    let plain: Vec<String> = headers
        .iter()
        .map(|header| headers::plain(header))
        .collect();
    let score = |kind: Kind| {
        let signs: i32 = plain.iter().map(|header| aliases::sign(kind, header)).sum();
        let fields = best(kind, &plain, |_, _| true);
        signs
            + fields
                .iter()
                .flatten()
                .map(|field| weight(kind, field))
                .sum::<i32>()
    };
    // `max_by_key` keeps the last of equals: assets go last.
    Kind::ALL
        .into_iter()
        .rev()
        .max_by_key(|&kind| score(kind))
        .unwrap_or(Kind::Assets)
}

fn weight(kind: Kind, field: &Field) -> i32 {
    match (kind, field) {
        (Kind::Assets, Field::Tag) => 10,
        (Kind::Assets, Field::Serial) => 8,
        (Kind::Assets, Field::PurchaseDate) => 5,
        (
            Kind::Assets,
            Field::Cost
            | Field::WarrantyEnd
            | Field::WarrantyMonths
            | Field::HolderKind
            | Field::HolderTag,
        ) => 4,
        (
            Kind::Assets,
            Field::State
            | Field::OrderNumber
            | Field::Supplier
            | Field::Model
            | Field::DueDate
            | Field::HolderPlace,
        ) => 3,
        (
            Kind::Assets,
            Field::Name | Field::Manufacturer | Field::Category | Field::Notes | Field::Currency,
        ) => 1,
        // Consumables are counted, too.
        (Kind::Assets, Field::Quantity) => 0,
        (Kind::Assets, _) => 2,
        (Kind::People, Field::EmployeeNumber) => 6,
        (Kind::People, Field::Name | Field::Place | Field::Notes) => 1,
        (Kind::People, _) => 4,
        (Kind::Places, Field::Parent) => 6,
        (Kind::Places, Field::Code) => 4,
        (Kind::Models, Field::LifeMonths) => 4,
        (Kind::Models, Field::ModelNumber | Field::Manufacturer | Field::WarrantyMonths) => 3,
        (_, Field::Notes) => 1,
        _ => 2,
    }
}

/// For each column the field it is surest to be, no field twice.
fn best(kind: Kind, plain: &[String], fits: impl Fn(usize, &Field) -> bool) -> Vec<Option<Field>> {
    let mut claims: Vec<(usize, usize, &Field)> = Vec::new();
    for (index, header) in plain.iter().enumerate() {
        claims.extend(aliases::fields(kind, header).map(|(field, rank)| (rank, index, field)));
    }
    claims.retain(|(_, index, field)| fits(*index, field));
    claims.sort_by_key(|(rank, index, _)| (*rank, *index));
    let mut found: Vec<Option<Field>> = vec![None; plain.len()];
    for (_, index, field) in claims {
        if found[index].is_none() && (field.may_repeat() || !found.contains(&Some(field.clone()))) {
            found[index] = Some(field.clone());
        }
    }
    found
}

/// What each column of such a list is likeliest to be. Columns of assets that we do not know become custom fields, so
/// that nothing is lost; those of other lists are left aside.
pub(crate) fn likeliest_fields(
    kind: Kind,
    headers: &[String],
    samples: &[Vec<String>],
) -> Vec<Field> {
    let plain: Vec<String> = headers
        .iter()
        .map(|header| headers::plain(header))
        .collect();
    let fits = |index: usize, field: &Field| {
        let values = samples.get(index).map_or(&[][..], Vec::as_slice);
        // Others grade in words of all kinds; without one of ours among them it is a field of theirs.
        if *field == Field::Condition {
            let known = |value: &String| conditions::parse(value).is_some();
            return values.is_empty() || values.iter().any(known);
        }
        if !UNSURE.contains(&plain[index].as_str()) || values.is_empty() {
            return true;
        }
        match field {
            Field::WarrantyEnd | Field::RefreshDate => {
                values.iter().any(|value| dates::could_be(value))
            }
            // Also "Lifetime", "Expired" and "90 days".
            Field::WarrantyMonths if kind == Kind::Assets => {
                values.iter().any(|value| warranty::read(value).is_some())
            }
            Field::WarrantyMonths | Field::LifeMonths => {
                values.iter().any(|value| months::parse(value).is_some())
            }
            _ => true,
        }
    };
    let mut known = best(kind, &plain, fits);
    if kind == Kind::Assets {
        if !known.contains(&Some(Field::Name)) {
            describe(&plain, &mut known, fits);
        }
        of_programs(&plain, &mut known);
        for (header, known) in headers.iter().zip(&mut known) {
            if known.is_none() && is_barcode_of_shelf(header) {
                *known = Some(Field::Codes);
            }
        }
    }
    let mut made: Vec<Field> = Vec::with_capacity(headers.len());
    for (index, field) in known.into_iter().enumerate() {
        let empty = samples.get(index).is_none_or(Vec::is_empty);
        // What another system works out from the model; a warranty of which nothing is understood is kept as it is.
        let derived =
            UNSURE.contains(&plain[index].as_str()) && !WARRANTIES.contains(&plain[index].as_str());
        made.push(match field {
            Some(field) => field,
            None if kind != Kind::Assets
                || empty
                || derived
                || aliases::left_aside(&plain[index]) =>
            {
                Field::Ignore
            }
            None => {
                let custom = Field::Custom(custom_name(&headers[index]));
                if made.contains(&custom) {
                    Field::Custom(headers[index].clone())
                } else {
                    custom
                }
            }
        });
    }
    made
}

/// Where nothing is called the name, the description is what people call a thing by.
fn describe(
    plain: &[String],
    known: &mut Vec<Option<Field>>,
    fits: impl Fn(usize, &Field) -> bool,
) {
    let Some(index) = plain.iter().position(|header| header == "description") else {
        return;
    };
    *known = best(Kind::Assets, plain, |at, field| {
        at != index && fits(at, field)
    });
    known[index] = Some(Field::Name);
}

/// What headings mean that only their neighbours explain.
fn of_programs(plain: &[String], known: &mut [Option<Field>]) {
    let at = |name: &str| plain.iter().position(|header| header == name);
    let mut set = |name: &str, field: Field| {
        let Some(index) = at(name) else { return };
        for other in known
            .iter_mut()
            .filter(|other| **other == Some(field.clone()))
        {
            *other = None;
        }
        known[index] = Some(field);
    };
    // Windows' own list: what it calls the name is the model's.
    if at("node").is_some() && (at("identifying number").is_some() || at("serial number").is_some())
    {
        set(
            "name",
            if at("vendor").is_some() {
                Field::Model
            } else {
                Field::Ignore
            },
        );
        set("node", Field::Name);
        set("vendor", Field::Manufacturer);
    }
    // Dell's list of what covers a machine.
    if at("service tag").is_some() && at("service level description").is_some() {
        set("ship date", Field::PurchaseDate);
        set("end date", Field::WarrantyEnd);
    }
    // InvenTree's list: beside each name stands a number of its own, which elsewhere may be all there is.
    if at("stock item id").is_some() {
        for name in INVENTREE_ASIDE {
            if let Some(index) = at(name) {
                known[index] = Some(Field::Ignore);
            }
        }
    }
    // A name beside that of the item, and an address, is somebody's.
    let named = |known: &[Option<Field>], field: Field| known.contains(&Some(field));
    if at("name").is_some_and(|index| known[index].is_none())
        && named(known, Field::Name)
        && !named(known, Field::HolderName)
        && (named(known, Field::HolderEmail) || named(known, Field::HolderUsername))
        && let Some(index) = at("name")
    {
        known[index] = Some(Field::HolderName);
    }
}

/// Whether Shelf keeps other codes of its things in a column: `barcode_Code128`, `barcode_EAN13`, one for each kind.
fn is_barcode_of_shelf(header: &str) -> bool {
    header
        .get(..8)
        .is_some_and(|mark| mark.eq_ignore_ascii_case("barcode_"))
}

/// The name of a custom field without the mark Shelf (`cf:Colour`) or Homebox (`HB.field.Colour`) put before it.
fn custom_name(header: &str) -> String {
    let lower = header.to_lowercase();
    for mark in ["cf:", "hb.field."] {
        if lower.starts_with(mark)
            && let Some(name) = header
                .get(mark.len()..)
                .map(str::trim)
                .filter(|name| !name.is_empty())
        {
            return name.split(',').next().unwrap_or(name).trim().to_owned();
        }
    }
    header.to_owned()
}

/// Puts the choices of a person over the guesses; a guess for a field that was chosen elsewhere goes.
pub(crate) fn choose(columns: &mut [Column], kind: Kind, choices: &Choices) -> Result<(), Refusal> {
    for (wanted, field) in &choices.fields {
        let Some(column) = columns
            .iter_mut()
            .find(|column| same(&column.header, wanted))
        else {
            let columns = columns
                .iter()
                .map(|column| column.header.as_str())
                .collect::<Vec<_>>()
                .join(", ");
            return Err(Refusal::NoSuchColumn {
                wanted: wanted.clone(),
                columns,
            });
        };
        if !kind.allows(field) {
            let words: Vec<&str> = kind.fields().iter().map(Field::word).collect();
            return Err(Refusal::NotOfKind {
                field: field.clone(),
                column: column.header.clone(),
                kind,
                fields: words.join(", "),
            });
        }
        column.field = field.clone();
        column.chosen = true;
    }
    for index in 0..columns.len() {
        let (field, chosen) = (columns[index].field.clone(), columns[index].chosen);
        if field.may_repeat() || !chosen {
            continue;
        }
        for other in 0..columns.len() {
            if other == index || columns[other].field != field {
                continue;
            }
            if columns[other].chosen {
                let first = columns[index.min(other)].header.clone();
                let second = columns[index.max(other)].header.clone();
                return Err(Refusal::MappedTwice {
                    field,
                    first,
                    second,
                });
            }
            columns[other].field = Field::Ignore;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    fn guessed(headers: &str) -> (Kind, Vec<String>) {
        let headers: Vec<String> = headers.split(',').map(str::to_owned).collect();
        let samples = vec![vec!["x".to_owned()]; headers.len()];
        let kind = likeliest_kind(&headers);
        (
            kind,
            likeliest_fields(kind, &headers, &samples)
                .iter()
                .map(Field::to_string)
                .collect(),
        )
    }

    #[test]
    fn lists_of_other_systems_are_recognised() {
        let table = [
            (
                "Company,Name,Asset Tag,Category,Model,Model Notes,Purchase Date,Checkout Type,Checked Out To: Username,\
                 Checked Out To: First Name,Checked Out To: Last Name,Checked Out To: Email,Checked Out To: Location,\
                 Asset EOL Date",
                Kind::Assets,
                "custom:Company,name,tag,category,model,custom:Model Notes,purchase_date,holder_kind,holder_username,\
                 holder_first_name,holder_last_name,holder_email,holder_place,refresh_date",
            ),
            (
                "ID,Asset Name,Asset Tag,Serial,Model,Model No.,Category,Status,Checked Out To,Location,\
                 Default Location,Manufacturer,Supplier,Purchase Date,Purchase Cost,Order Number,Warranty Expires,\
                 Notes,Created At,Expected Checkin Date,Last Audit",
                Kind::Assets,
                "ignore,name,tag,serial,model,model_number,category,state,holder_name,place,custom:Default Location,\
                 manufacturer,supplier,purchase_date,cost,order_number,warranty_end,notes,ignore,due_date,ignore",
            ),
            (
                "Full Name,Email,Username,Item name,Category,Model name,Manufacturer,Model Number,Serial,Asset Tag",
                Kind::Assets,
                "holder_name,holder_email,holder_username,name,category,model,manufacturer,model_number,serial,tag",
            ),
            (
                "HB.import_ref,HB.location,HB.asset_id,HB.name,HB.quantity,HB.serial_number,HB.purchase_price,\
                 HB.warranty_expires,HB.field.Colour",
                Kind::Assets,
                "import_reference,place,tag,name,quantity,serial,cost,warranty_end,custom:Colour",
            ),
            (
                "title,description,category,location,custodian,valuation,cf:Serial box",
                Kind::Assets,
                "name,notes,category,place,holder_name,cost,custom:Serial box",
            ),
            (
                "title,location,barcode_Code128,barcode_EAN13,Barcode type",
                Kind::Assets,
                "name,place,codes,codes,custom:Barcode type",
            ),
            (
                "Name,Status,Manufacturers,Serial number,Inventory number,Types,Models,Locations,User,Last update",
                Kind::Assets,
                "name,state,manufacturer,serial,tag,category,model,place,holder_name,ignore",
            ),
            (
                "Inventarnummer,Bezeichnung,Seriennummer,Hersteller,Standort,Kaufdatum,Kaufpreis,Garantie bis",
                Kind::Assets,
                "tag,name,serial,manufacturer,place,purchase_date,cost,warranty_end",
            ),
            (
                "Numéro d'inventaire,Nom,N° de série,Modèle,Emplacement,Date d'achat,Prix,Fin de garantie",
                Kind::Assets,
                "tag,name,serial,model,place,purchase_date,cost,warranty_end",
            ),
            (
                "Número de inventario,Nombre,Número de serie,Modelo,Ubicación,Fecha de compra,Precio,Estado",
                Kind::Assets,
                "tag,name,serial,model,place,purchase_date,cost,state",
            ),
            (
                "First Name,Last Name,Email,Username,Display Name,Location,Address,City,Job Title,Notes,Employee Number",
                Kind::People,
                "first_name,last_name,email,username,name,place,ignore,ignore,ignore,notes,employee_number",
            ),
            (
                "Vorname,Nachname,E-Mail,Abteilung",
                Kind::People,
                "first_name,last_name,email,department",
            ),
            (
                "name,address,address2,city,state,country,zip,notes",
                Kind::Places,
                "name,ignore,ignore,ignore,ignore,ignore,ignore,notes",
            ),
            (
                "Name,Code,Parent Location",
                Kind::Places,
                "name,code,parent",
            ),
            (
                "Name,Model Number,Minimum Amount,Manufacturer,Category,Require Serial,EOL,Notes,Fieldset",
                Kind::Models,
                // The values are no months here, so the header alone does not make it one.
                "name,model_number,ignore,manufacturer,category,ignore,ignore,notes,ignore",
            ),
        ];
        for (headers, kind, expected) in table {
            let (found, fields) = guessed(headers);
            assert_eq!(found, kind, "{headers}");
            assert_eq!(fields.join(","), expected, "{headers}");
        }
    }

    #[test]
    fn values_decide_what_a_warranty_column_is() {
        let field = |header: &str, value: &str| {
            let headers = ["Asset Tag".to_owned(), header.to_owned()];
            let samples = [vec!["1".to_owned()], vec![value.to_owned()]];
            likeliest_fields(Kind::Assets, &headers, &samples)[1].clone()
        };
        assert_eq!(field("Warranty", "36 months"), Field::WarrantyMonths);
        assert_eq!(field("Warranty", "2026-05-04"), Field::WarrantyEnd);
        assert_eq!(field("Garantie", "3 Jahre"), Field::WarrantyMonths);
        assert_eq!(field("EOL", "10/27/28"), Field::RefreshDate);
        assert_eq!(field("EOL", "36 months"), Field::Ignore);
        for word in ["Lifetime", "Expired", "No", "90 days", "3Y NBD"] {
            assert_eq!(field("Warranty", word), Field::WarrantyMonths, "{word}");
        }
        let own = Field::Custom("Warranty".to_owned());
        assert_eq!(field("Warranty", "see the contract"), own);
    }
}
