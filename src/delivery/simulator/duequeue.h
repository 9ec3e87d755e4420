// SPDX-License-Identifier: GPL-3.0-or-later
// Things that are to happen at a time: the earliest comes out first, equal ones in the order in which they went in.
// One thread. Times are milliseconds of one clock.
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <optional>
#include <vector>

namespace muster::delivery {

template<typename T>
class DueQueue
{
public:
    void push(qint64 due, T value)
    {
        m_heap.push_back({due, m_next++, std::move(value)});
        std::push_heap(m_heap.begin(), m_heap.end(), isLater);
    }

    /// The earliest, if its time has come.
    [[nodiscard]] std::optional<T> pop(qint64 now)
    {
        if (m_heap.empty() || m_heap.front().due > now)
            return std::nullopt;
        std::pop_heap(m_heap.begin(), m_heap.end(), isLater);
        std::optional<T> value(std::move(m_heap.back().value));
        m_heap.pop_back();
        return value;
    }

    [[nodiscard]] std::optional<qint64> nextDue() const
    {
        return m_heap.empty() ? std::nullopt : std::optional(m_heap.front().due);
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_heap.size()); }

private:
    struct Item
    {
        qint64 due;
        quint64 order;
        T value;
    };
    static bool isLater(const Item &a, const Item &b)
    {
        return a.due != b.due ? a.due > b.due : a.order > b.order;
    }

    std::vector<Item> m_heap;
    quint64 m_next = 0;
};

} // namespace muster::delivery
