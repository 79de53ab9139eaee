// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document_writers.h"
#include "core/report/section_maker.h"
#include "core/report/words.h"

namespace spoor::report {
namespace {

std::string caption_of(const Workshop& w, const ChartPick& pick, const Chart& chart)
{
    std::string text = "Drawn from " + counted(chart.events, "event", "events");
    if (!w.input.chosen.empty())
        text += ", " + utf8_text(w.input.chosen);
    if (!pick.filter.empty())
        text += ", filter: " + utf8_text(pick.filter);
    if (pick.spec.range)
        text += ", " + moment(pick.spec.range->from, pick.spec.zone) + " to before " +
                moment(pick.spec.range->until, pick.spec.zone);
    text += ". Times: " + pick.spec.zone.name() + '.';
    if (chart.left_out)
        text += ' ' + counted(chart.left_out, "event", "events") + " outside of the range or without a time not drawn.";
    if (chart.more_values)
        text += ' ' + counted(chart.more_values, "more value", "more values") + " not drawn.";
    return text;
}

class ChartsSection final : public SectionMaker {
public:
    Result<void> fill(const Workshop& w, Section& section) override
    {
        for (const ChartPick& pick : w.plan.charts) {
            const auto rows = w.matching(pick.filter);
            if (!rows)
                return std::unexpected(rows.error());
            auto chart = make_chart(pick.spec, *rows, w.input.sessions, w.is_leg, w.context);
            if (!chart)
                return std::unexpected(chart.error());
            Figure figure;
            figure.title = pick.title.empty() ? title_of(pick.spec) : utf8_text(pick.title);
            figure.caption = caption_of(w, pick, *chart);
            for (std::string& value : chart->values)
                value = utf8_text(value);
            for (ChartSeries& series : chart->series)
                series.name = utf8_text(series.name);
            figure.chart = std::move(*chart);
            section.blocks.push_back(std::move(figure));
        }
        return {};
    }
};

}

std::unique_ptr<SectionMaker> charts_section() { return std::make_unique<ChartsSection>(); }

}
