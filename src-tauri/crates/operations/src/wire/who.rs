//! Who works here.

use super::PersonView;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Who works here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Who {
    /// The person; none while nobody said so.
    pub person: Option<PersonView>,
    /// Whether somebody should be asked who they are.
    pub ask: bool,
    /// Whether whoever worked here was erased.
    pub erased: bool,
    /// The name that this desk or its computer knows of whoever uses it.
    pub proposed: String,
}

/// Says who works here from now on.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct SignIn {
    /// An identity; or a name, e-mail, username, employee number or badge that names one person only. Of somebody new, the
    /// name.
    #[ts(as = "String")]
    pub person: String,
    /// Whether they are not on the register yet and are to be recorded.
    #[ts(as = "Option<bool>", optional)]
    pub new: bool,
    /// E-mail address of somebody new.
    pub email: Option<String>,
    /// What a scanner reads on the badge of somebody new.
    pub badge: Option<String>,
}
