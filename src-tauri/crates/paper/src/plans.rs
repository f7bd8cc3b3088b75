//! What a font does with a script is worked out once and then kept: that takes longer than shaping a name.

use std::sync::{Arc, Mutex, PoisonError};

use harfrust::font::Font as Parsed;
use harfrust::{
    Buffer, BufferFlags, ClusterLevel, Direction, Feature, ShapeOptions, ShapePlan, ShapePlanKey,
    ShaperFont, shape,
};

/// The plans of one font, by script and direction.
#[derive(Default)]
pub(crate) struct Plans(Mutex<Vec<Arc<ShapePlan>>>);

/// A stretch of one direction and one font, and what stands around it.
pub(crate) struct Stretch<'t> {
    pub(crate) before: &'t str,
    pub(crate) text: &'t str,
    pub(crate) after: &'t str,
    pub(crate) right_to_left: bool,
    /// What is turned on and off beyond what its script needs.
    pub(crate) features: &'t [Feature],
}

impl Plans {
    /// The glyphs of a stretch, from left to right; their clusters are places in its text.
    pub(crate) fn shape(&self, font: &Parsed, stretch: &Stretch<'_>) -> Buffer {
        let mut buffer = Buffer::new();
        buffer.push_str(stretch.text);
        buffer.set_pre_context(stretch.before);
        buffer.set_post_context(stretch.after);
        buffer.set_direction(if stretch.right_to_left {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        });
        buffer.guess_segment_properties();
        buffer.set_flags(BufferFlags::REMOVE_DEFAULT_IGNORABLES);
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        let plan = self.plan(font, &buffer, stretch.features);
        let options = ShapeOptions::new()
            .plan(Some(&plan))
            .features(stretch.features);
        if shape(&ShaperFont::new(font), &mut buffer, options).is_err() {
            // Only a plan for another script or direction is refused, and this one was made for the buffer.
            buffer.clear();
        }
        buffer
    }

    fn plan(&self, font: &Parsed, buffer: &Buffer, features: &[Feature]) -> Arc<ShapePlan> {
        let (script, direction) = (buffer.script(), buffer.direction());
        let key = ShapePlanKey::new(font, script, direction).features(features);
        let mut plans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(plan) = plans.iter().find(|plan| key.matches(plan)) {
            return plan.clone();
        }
        let plan = Arc::new(ShapePlan::new(font, direction, script, None, features));
        plans.push(plan.clone());
        plan
    }
}
