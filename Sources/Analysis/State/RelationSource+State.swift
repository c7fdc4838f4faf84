public import EventModel

extension RelationSource {
    /// How the two stand at a moment.
    public mutating func state(material: RelationState.Material, now: Timestamp) -> RelationState {
        RelationState(&self, material: material, now: now)
    }
}
