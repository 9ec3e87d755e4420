// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers for the demo workspace: the same on every machine and compiler for the same seed, which the standard
// library's distributions do not promise. Not for anything secret. One object a thread.
#pragma once

#include <QtGlobal>
#include <random>

namespace muster::engine {

class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_engine(seed)
    {
    }

    /// From 0 to \a bound - 1.
    [[nodiscard]] qint64 below(qint64 bound)
    {
        return static_cast<qint64>(m_engine() % static_cast<quint64>(bound));
    }
    [[nodiscard]] qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    /// From 0 to 1, 1 excluded.
    [[nodiscard]] double share() { return static_cast<double>(m_engine() >> 11) * 0x1.0p-53; }
    [[nodiscard]] bool chance(double probability) { return share() < probability; }
    template<typename List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list[below(static_cast<qint64>(list.size()))];
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace muster::engine
