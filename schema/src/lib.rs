//! The AI Assistant Platform, declared.
