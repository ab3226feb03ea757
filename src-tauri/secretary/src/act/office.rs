//! The office introduces itself, once.

use crate::act::tidy::tidied;
use crate::ask::office::profile;
use crate::contract::{Failure, FailureKind, FoundOffice};
use crate::label;
use crate::secretary::Secretary;
use thuky_domain::{Office, OfficeId, System};

/// First start: keeps the office's own profile.
pub(crate) fn found(secretary: &mut Secretary, found: FoundOffice) -> Result<Office, Failure> {
    let office = Office {
        superior_body: found.superior_body,
        body: found.body,
        place: found.place,
        symbol: found.symbol,
        archive: default_archive(found.system).to_owned(),
        kind: found.kind,
        ..Office::blank(OfficeId(secretary.clock.new_id()), found.system)
    };
    keep(secretary, office)
}

/// Keeps an office profile in a workspace that has none.
pub(crate) fn keep(secretary: &mut Secretary, office: Office) -> Result<Office, Failure> {
    if profile(secretary.store.reader())?.is_some() {
        return Err(Failure::new(
            FailureKind::Invalid,
            "Kho dữ liệu này đã có hồ sơ cơ quan. Hãy sửa trong Cài đặt.",
        ));
    }
    let office = tidied(office)?;
    office.check()?;
    let (office, _) = secretary.act(None, |act, _| {
        act.name(label::act("Lập", &office.clone().into()));
        act.put(&office)?;
        Ok(office)
    })?;
    Ok(office)
}

/// Where copies are filed, as the forms of each system have it.
const fn default_archive(system: System) -> &'static str {
    match system {
        System::State => "VT",
        System::Party => "Văn phòng",
    }
}
