// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/winevent/record.h"

#include <memory>
#include <string_view>

namespace spoor::winevent {

/// One event as JSON (UTF-8, one object). Known are
///   evtx_dump        {"Event":{"System":{"EventID":4624,…},"EventData":{…}}}, with attributes as "#attributes" or, with
///                    --separate-json-attributes, as "Provider_attributes"
///   Winlogbeat       {"@timestamp":…,"winlog":{"event_id":4624,"event_data":{…}}}, nested or with dotted names; before
///                    version 7 without "winlog"; also as Elasticsearch returns it, below "_source"
///   flat objects     {"EventID":4624,"Channel":"Security","TargetUserName":…}, as NXLog writes them
/// The names are those of the three programs' documentation. One thread; reused from event to event.
class JsonEvent {
public:
    JsonEvent();
    ~JsonEvent();

    /// Whether the text is an object with the id of an event, and its provider or log.
    bool read(std::string_view json);

    /// Views into this object, good until the next `read`.
    const Record& record() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}
