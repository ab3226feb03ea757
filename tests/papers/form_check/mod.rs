//! The form check: silent on our own papers, exact on wrong ones, at home in files of other programs.

mod correction;
mod edit;
mod foreign;
mod own;
mod wrong;
