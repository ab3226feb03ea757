//! What a file says of where it comes from, so that it is known again wherever it was moved and whatever it was called.
//!
//! Written as custom properties of the document, which Word and LibreOffice keep. They name no person and no place.

/// Which record, which paper of it, which text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The workspace that wrote it.
    pub workspace: String,
    /// What was asked for, as the one who asked wrote it down.
    pub request: String,
    /// The fingerprint of the text that was printed.
    pub fingerprint: String,
}

/// The names of the properties.
const NAMES: [&str; 3] = ["ThuKy.Workspace", "ThuKy.Request", "ThuKy.Fingerprint"];

impl Identity {
    /// Its properties by name.
    pub(crate) fn properties(&self) -> Vec<(String, String)> {
        let texts = [&self.workspace, &self.request, &self.fingerprint];
        NAMES.into_iter().zip(texts).map(|(name, text)| (name.to_owned(), text.clone())).collect()
    }

    /// The identity that properties tell; none where one is missing.
    pub(crate) fn told(mut property: impl FnMut(&str) -> Option<String>) -> Option<Self> {
        let [workspace, request, fingerprint] = NAMES;
        Some(Self {
            workspace: property(workspace)?,
            request: property(request)?,
            fingerprint: property(fingerprint)?,
        })
    }
}
