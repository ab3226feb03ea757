//! The committed TypeScript of the contract is the one the Rust types give.

use std::path::Path;

#[test]
fn the_typescript_of_the_contract_is_not_stale() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/contract/index.ts");
    let fresh = thuky_secretary::contract::typescript();
    if std::env::var_os("UPDATE_CONTRACT").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == fresh,
        "ui/src/contract/index.ts is stale: UPDATE_CONTRACT=1 cargo test -p thuky-tests --test contract"
    );
}
