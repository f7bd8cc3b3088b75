//! What a list can be a list of, and what its columns can mean.

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What the rows of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Items of hardware.
    Assets,
    /// People who hold them.
    People,
    /// Where they are.
    Places,
    /// What they are specimens of.
    Models,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Assets, Kind::People, Kind::Places, Kind::Models];

    /// The word on the wire and for people.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Assets => "assets",
            Kind::People => "people",
            Kind::Places => "places",
            Kind::Models => "models",
        }
    }

    /// What a column of such a list can be mapped to; assets also take [`Field::Custom`].
    pub fn fields(self) -> &'static [Field] {
        match self {
            Kind::Assets => ASSETS,
            Kind::People => PEOPLE,
            Kind::Places => PLACES,
            Kind::Models => MODELS,
        }
    }

    /// Whether such a list can have that field.
    pub fn allows(self, field: &Field) -> bool {
        match field {
            Field::Ignore => true,
            Field::Custom(name) => self == Kind::Assets && !name.trim().is_empty(),
            field => self.fields().contains(field),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.word())
    }
}

impl FromStr for Kind {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let wanted = word.trim().to_lowercase();
        let found = Kind::ALL.into_iter().find(|kind| kind.word() == wanted);
        found.ok_or_else(|| {
            format!("“{word}” is not a kind of list. Use assets, people, places or models.")
        })
    }
}

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $word:literal, $label:literal;)*) => {
        /// What a column means. On the wire a word (`purchase_date`); a custom field is `custom:Its name`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub enum Field {
            $($(#[$doc])* $variant,)*
            /// A custom field of the register, by its name.
            Custom(String),
        }

        impl Field {
            const NAMED: &[(&str, Field)] = &[$(($word, Field::$variant),)*];

            /// The word on the wire, without the name of a custom field.
            pub fn word(&self) -> &'static str {
                match self {
                    $(Field::$variant => $word,)*
                    Field::Custom(_) => "custom",
                }
            }

            /// The words for people.
            pub fn label(&self) -> &str {
                match self {
                    $(Field::$variant => $label,)*
                    Field::Custom(name) => name,
                }
            }
        }
    };
}

fields! {
    /// Not taken in.
    Ignore = "ignore", "Ignore";
    /// The tag on the asset.
    Tag = "tag", "Tag";
    /// The name of the asset, person, place or model.
    Name = "name", "Name";
    /// The maker's serial number.
    Serial = "serial", "Serial number";
    /// The model's name.
    Model = "model", "Model";
    /// The maker's number for the model.
    ModelNumber = "model_number", "Model number";
    /// Who makes the model.
    Manufacturer = "manufacturer", "Manufacturer";
    /// The model's category.
    Category = "category", "Category";
    /// Where the asset is in its life.
    State = "state", "State";
    /// Where the asset or person is.
    Place = "place", "Place";
    /// Who sold it.
    Supplier = "supplier", "Supplier";
    /// The order it came with.
    OrderNumber = "order_number", "Order number";
    /// When it was bought.
    PurchaseDate = "purchase_date", "Purchase date";
    /// What it cost.
    Cost = "cost", "Cost";
    /// The currency of the cost.
    Currency = "currency", "Currency";
    /// How long the warranty runs, in months.
    WarrantyMonths = "warranty_months", "Warranty months";
    /// When the warranty ends.
    WarrantyEnd = "warranty_end", "Warranty end";
    /// When it is to be replaced.
    RefreshDate = "refresh_date", "Refresh date";
    /// Free text.
    Notes = "notes", "Notes";
    /// User name of who holds it.
    HolderUsername = "holder_username", "Holder: user name";
    /// First name of who holds it.
    HolderFirstName = "holder_first_name", "Holder: first name";
    /// Last name of who holds it.
    HolderLastName = "holder_last_name", "Holder: last name";
    /// Full name of who holds it.
    HolderName = "holder_name", "Holder: name";
    /// E-mail address of who holds it.
    HolderEmail = "holder_email", "Holder: e-mail";
    /// The place that holds it.
    HolderPlace = "holder_place", "Holder: place";
    /// Whether a person, a place or an asset holds it.
    HolderKind = "holder_kind", "Holder: kind";
    /// The tag of the asset that holds it.
    HolderTag = "holder_tag", "Holder: tag";
    /// When it is due back.
    DueDate = "due_date", "Due date";
    /// Whether a person has it on loan or for good.
    Terms = "terms", "Terms";
    /// Since when the holder has it.
    OutSince = "out_since", "Out since";
    /// Where it was before it went out.
    CameFrom = "came_from", "Came from";
    /// How it looks.
    Condition = "condition", "Condition";
    /// Codes of others that find it when they are scanned; more than one column may hold some.
    Codes = "codes", "Codes";
    /// When its label was last made.
    LabelMade = "label_made", "Label made";
    /// How many of them a row stands for.
    Quantity = "quantity", "Quantity";
    /// What another system knows it by.
    ImportReference = "import_reference", "Import reference";
    /// A person's first name.
    FirstName = "first_name", "First name";
    /// A person's last name.
    LastName = "last_name", "Last name";
    /// A person's e-mail address.
    Email = "email", "E-mail";
    /// A person's user name.
    Username = "username", "User name";
    /// A person's number at work.
    EmployeeNumber = "employee_number", "Employee number";
    /// A person's department.
    Department = "department", "Department";
    /// The code of a person's badge.
    Badge = "badge", "Badge";
    /// The place around a place.
    Parent = "parent", "Parent place";
    /// A place's short code.
    Code = "code", "Code";
    /// How long a model is meant to serve, in months.
    LifeMonths = "life_months", "Life in months";
}

const ASSETS: &[Field] = &[
    Field::Tag,
    Field::Name,
    Field::Serial,
    Field::Model,
    Field::ModelNumber,
    Field::Manufacturer,
    Field::Category,
    Field::State,
    Field::Place,
    Field::Supplier,
    Field::OrderNumber,
    Field::PurchaseDate,
    Field::Cost,
    Field::Currency,
    Field::WarrantyMonths,
    Field::WarrantyEnd,
    Field::RefreshDate,
    Field::Notes,
    Field::HolderUsername,
    Field::HolderFirstName,
    Field::HolderLastName,
    Field::HolderName,
    Field::HolderEmail,
    Field::HolderPlace,
    Field::HolderKind,
    Field::HolderTag,
    Field::DueDate,
    Field::Terms,
    Field::OutSince,
    Field::CameFrom,
    Field::Condition,
    Field::Codes,
    Field::LabelMade,
    Field::Quantity,
    Field::ImportReference,
    Field::Ignore,
];

const PEOPLE: &[Field] = &[
    Field::Name,
    Field::FirstName,
    Field::LastName,
    Field::Email,
    Field::Username,
    Field::EmployeeNumber,
    Field::Department,
    Field::Place,
    Field::Badge,
    Field::Notes,
    Field::Ignore,
];

const PLACES: &[Field] = &[
    Field::Name,
    Field::Code,
    Field::Parent,
    Field::Notes,
    Field::Ignore,
];

const MODELS: &[Field] = &[
    Field::Name,
    Field::ModelNumber,
    Field::Manufacturer,
    Field::Category,
    Field::LifeMonths,
    Field::WarrantyMonths,
    Field::Notes,
    Field::Ignore,
];

impl Field {
    /// Whether something is told apart by it, letter by letter.
    pub(crate) fn tells_apart(&self) -> bool {
        matches!(
            self,
            Field::Tag
                | Field::Serial
                | Field::ModelNumber
                | Field::OrderNumber
                | Field::HolderUsername
                | Field::HolderTag
                | Field::ImportReference
                | Field::Username
                | Field::EmployeeNumber
                | Field::Badge
                | Field::Code
        )
    }

    /// Whether several columns may hold it.
    pub(crate) fn may_repeat(&self) -> bool {
        matches!(self, Field::Ignore | Field::Codes)
    }

    /// Whether its cells name the person who holds an asset. Who is meant by a word only the register can say.
    pub fn names_a_person(&self) -> bool {
        matches!(
            self,
            Field::HolderUsername
                | Field::HolderFirstName
                | Field::HolderLastName
                | Field::HolderName
                | Field::HolderEmail
        )
    }

    pub(crate) fn is_date(&self) -> bool {
        matches!(
            self,
            Field::PurchaseDate
                | Field::WarrantyEnd
                | Field::RefreshDate
                | Field::DueDate
                | Field::OutSince
                | Field::LabelMade
        )
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Field::Custom(name) => write!(f, "custom:{name}"),
            field => f.write_str(field.word()),
        }
    }
}

impl FromStr for Field {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let text = text.trim();
        if let Some(name) = text
            .strip_prefix("custom:")
            .map(str::trim)
            .filter(|name| !name.is_empty())
        {
            return Ok(Field::Custom(name.to_owned()));
        }
        let word = text.to_lowercase().replace([' ', '-'], "_");
        let found = Field::NAMED.iter().find(|(named, _)| *named == word);
        found.map(|(_, field)| field.clone()).ok_or_else(|| {
            format!("“{text}” is not a field. Use a word such as tag, serial or purchase_date, or custom:NAME.")
        })
    }
}

impl TryFrom<String> for Field {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl From<Field> for String {
    fn from(field: Field) -> String {
        field.to_string()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, missing_docs)]
    use super::*;

    #[test]
    fn every_field_of_a_kind_reads_back_from_its_word() {
        for kind in Kind::ALL {
            assert_eq!(kind.word().parse::<Kind>().unwrap(), kind);
            for field in kind.fields() {
                assert_eq!(field.to_string().parse::<Field>().unwrap(), *field);
                assert!(kind.allows(field));
            }
        }
        let custom: Field = "custom:Asset owner".parse().unwrap();
        assert_eq!(custom, Field::Custom("Asset owner".to_owned()));
        assert_eq!(custom.to_string(), "custom:Asset owner");
        assert!(!Kind::People.allows(&custom) && !Kind::People.allows(&Field::Serial));
        assert!("custom:".parse::<Field>().is_err() && "colour".parse::<Field>().is_err());
    }
}
