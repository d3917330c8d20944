"""What can be asked about cadence, and the evidence every answer rests on."""
