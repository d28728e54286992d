//! Figures of benches beside what they may be at most.

use std::process::ExitCode;

/// What was missed so far.
#[derive(Debug, Default)]
pub struct Goals(Vec<String>);

impl Goals {
    /// A figure and its goal as a line shows them: `1.04 of 1.10`, and `missed` where it is.
    pub fn at_most(&mut self, what: &str, figure: f64, goal: f64) -> String {
        let shown = format!("{figure:.2} of {goal:.2}");
        // What is no number meets no goal.
        if figure <= goal {
            return shown;
        }
        self.0.push(format!("{what}: {shown}"));
        format!("{shown} missed")
    }

    /// How the bench ends: 1, with a line for each goal that was missed.
    #[must_use]
    pub fn end(self) -> ExitCode {
        for missed in &self.0 {
            eprintln!("goal missed: {missed}");
        }
        ExitCode::from(u8::from(!self.0.is_empty()))
    }
}

#[cfg(test)]
mod tests {
    use super::{ExitCode, Goals};

    #[test]
    fn a_bench_fails_where_a_goal_is_missed() {
        let mut goals = Goals::default();
        assert_eq!(goals.at_most("reads", 1.1, 1.1), "1.10 of 1.10");
        assert_eq!(goals.end(), ExitCode::SUCCESS);
        for figure in [1.11, f64::NAN] {
            let mut goals = Goals::default();
            assert!(goals.at_most("reads", figure, 1.1).ends_with(" missed"));
            assert_eq!(goals.end(), ExitCode::from(1));
        }
    }
}
