public import ArgumentParser
public import EventModel

extension RelationDimension: ExpressibleByArgument {}
